/** What runs in the page: no server, no download but this script. */
import { analyze } from 'vanban'

const list = document.querySelector('ul')
const area = document.querySelector('textarea')

function read() {
  const officials = analyze(area.value).officials.map(({ name, posts }) => {
    const item = document.createElement('li')
    item.textContent = `${name}: ${posts.map(({ role, organization }) => [role, organization].filter(Boolean).join(', ')).join('; ')}`
    return item
  })
  list.replaceChildren(...officials)
}

area.addEventListener('input', read)
read()
