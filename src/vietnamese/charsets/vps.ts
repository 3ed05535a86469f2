/**
 * VPS (Vietnamese Professionals Society), all 256 bytes: capitals with a dot below stand among the controls.
 * Source: the mapping that Mozilla published as charset `x-viet-vps` (intl/uconv/ucvlatin/vps.ut), checked against the
 * VPS column of the comparison "Bảng đối chiếu encoding các bộ chữ hiện hành với Unicode".
 */
const LOW: readonly (readonly [number, string])[] = [
  [0x02, 'ẠẬẶẸỆ'],
  [0x10, 'ỊỌỘỢỤỰ'],
  [0x19, 'Ỵ'],
  [0x1c, 'ẪỮ'],
]
const HIGH =
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ\u00a0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺßàáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ'

/** The characters of the 256 bytes. */
export function vpsTable(): string {
  const characters: string[] = []
  for (let byte = 0; byte < 0x80; byte++) characters.push(String.fromCharCode(byte))
  for (const [from, letters] of LOW)
    for (let i = 0; i < letters.length; i++) characters[from + i] = letters[i]!
  return characters.join('') + HIGH
}
