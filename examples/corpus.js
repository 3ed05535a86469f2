/**
 * node corpus.js N: N short articles of our own as JSON lines, some of them broken, for the examples to run on.
 */
const count = Number(process.argv[2] ?? 100)
const people = ['Lê Thị Hoa Mai', 'Trần Quốc Đạt', 'Nguyễn Văn Sơn Lâm', 'Phạm Minh Khuê']
const posts = ['Giám đốc Sở Y tế tỉnh Nghệ An', 'Phó Chủ tịch UBND thành phố Huế', 'Thứ trưởng Bộ Tài chính']
const places = ['Đà Nẵng', 'tỉnh Quảng Trị', 'TP.HCM', 'xã Mường Lum']
const pick = (list, index) => list[index % list.length]

for (let index = 0; index < count; index++) {
  const person = pick(people, index)
  const text = `Hội nghị số ${index} tại ${pick(places, index)}\nSáng ${1 + (index % 28)}/3, ${pick(posts, index)} ${person} cho biết kế hoạch năm nay đã xong. Ông ${person.split(' ').at(-1)} cảm ơn bà con. 🌾`
  if (index % 97 === 96) process.stdout.write(`{"id": ${index}, "text": "cut\n`)
  else
    process.stdout.write(
      `${JSON.stringify({ id: index, text: index % 3 === 0 ? text.normalize('NFD') : text })}\n`,
    )
}
