import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../examples/playground', import.meta.url))
const shots = fileURLToPath(new URL('../../tmp/screenshots', import.meta.url))
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

let browser: Browser
let page: Page
let close: () => Promise<void>
let address: string

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM`)
  mkdirSync(shots, { recursive: true })
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: 'error' })
  const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' } })
  address = server.resolvedUrls!.local[0]!
  close = () => server.close()
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  await page.goto(address)
  await page.locator('#officials .card').first().waitFor()
})

afterAll(async () => {
  await browser?.close()
  await close?.()
})

const SENTENCE = 'Bà Hà Thị Gấm, Giám đốc Sở Y tế tỉnh Nghệ An, làm việc với UBND huyện ngày 3/2/2024.'

async function read(text: string): Promise<void> {
  await page.locator('#text').fill(text)
  await page.locator('#read').click()
  await page.waitForFunction(() => / ms$/.test(document.getElementById('status')!.textContent ?? ''))
}

test('the example is read: officials, nested entities, abbreviations, dates', async () => {
  expect(await page.locator('#officials .card h4').allTextContents()).toContain('Thiếu tướng Đỗ Khắc Tường')
  expect(await page.locator('#article mark.TITLE mark.ORGANIZATION').count()).toBeGreaterThan(1)
  expect(await page.locator('#abbreviations dt').allTextContents()).toContain('ANTQ')
  expect(await page.locator('#dates time').allTextContents()).toContain('2024-11-05')
  await page.screenshot({ path: `${shots}/desktop-light.png`, fullPage: true })
})

test('a card lights its person up in the text', async () => {
  await page.locator('#officials button').first().click()
  expect(await page.locator('#article mark.lit').count()).toBeGreaterThan(1)
})

test('it is used with the keyboard alone', async () => {
  await page.locator('#text').focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(SENTENCE)
  await page.keyboard.press('Control+Enter')
  await page.locator('#officials .card h4', { hasText: 'Hà Thị Gấm' }).waitFor()
  const showButton = page.locator('#officials button').first()
  for (let tab = 0; tab < 30; tab++) {
    await page.keyboard.press('Tab')
    if (await showButton.evaluate((button) => button === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  expect(await showButton.getAttribute('aria-pressed')).toBe('true')
  expect(await page.locator('#article mark.lit').count()).toBeGreaterThan(0)
})

test('a wrong dictionary is explained, a right one is heard', async () => {
  await page.locator('details summary').click()
  await page.locator('#dictionary').fill('{"organisations": []}')
  await page.locator('#read').click()
  await page.locator('#dictionary-error', { hasText: 'organizations' }).waitFor()
  await page
    .locator('#dictionary')
    .fill('{"abbreviations": [{"short": "HTXSH", "meanings": [{"long": "Hợp tác xã Sen Hồng"}]}]}')
  await read('Xã viên HTXSH họp.')
  expect(await page.locator('#abbreviations dd').allTextContents()).toEqual([
    expect.stringContaining('Hợp tác xã Sen Hồng'),
  ])
  await page.locator('#dictionary').fill('')
})

test('markup in a text stays text', async () => {
  await read('Ông <img src=x onerror="document.title=\'hit\'"> Lê Văn An nói <b>đậm</b>.')
  expect(await page.title()).toBe('vanban')
  expect(await page.locator('#article img, #article b').count()).toBe(0)
})

test('a long article leaves the page free', async () => {
  await page.locator('#text').fill(`${SENTENCE} `.repeat(280))
  await page.locator('#read').click()
  const longest = await page.evaluate(async () => {
    let last = performance.now()
    let longest = 0
    const end = last + 700
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve))
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      if (/ ms$/.test(document.getElementById('status')!.textContent ?? '')) break
    }
    return longest
  })
  expect(longest).toBeLessThan(600)
})

test.each(['light', 'dark'] as const)('no accessibility complaint, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme })
  await page.locator('#examples').selectOption({ index: 1 })
  await page.locator('#officials .card').first().waitFor()
  await page.addScriptTag({ path: axe })
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`)
  })
  expect(violations).toEqual([])
})

test('English, on a phone, in the dark', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('[data-language="en"]').click()
  await page.locator('#examples').selectOption({ index: 0 })
  await page.locator('h3', { hasText: 'Officials' }).waitFor()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.screenshot({ path: `${shots}/phone-dark.png`, fullPage: true })
})
