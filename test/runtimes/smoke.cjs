/** The same package by `require`. */
const assert = require('node:assert/strict')

const { analyze } = require('vanban')
const { normalize } = require('vanban/normalize')
for (const entry of ['output', 'corpus', 'evaluate', 'language', 'natural', 'compromise']) {
  assert.ok(Object.keys(require(`vanban/${entry}`)).length > 0, entry)
}
assert.equal(normalize('Ðà Nẵng'), 'Đà Nẵng')
console.log(`ok: ${analyze('Giám đốc Sở Y tế Hà Thị Gấm phát biểu.').officials[0].name}`)
