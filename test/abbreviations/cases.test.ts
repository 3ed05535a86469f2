import { describe, expect, test } from 'vitest'
import { abbreviationsOf, read } from './notation.js'

describe('the article defines', () => {
  test.each([
    'Ủy ban nhân dân (⟦UBND⟧) họp, ⟦UBND⟧ quyết. → UBND = Ủy ban nhân dân!',
    'phong trào bảo vệ an ninh Tổ quốc (⟦ANTQ⟧) ở xã → ANTQ = an ninh Tổ quốc!',
    'Sở Nông nghiệp và Phát triển nông thôn (⟦NN&PTNT⟧) → NN&PTNT = Nông nghiệp và Phát triển nông thôn!',
    'Bộ Giáo dục và Đào tạo (⟦GD-ĐT⟧) và ⟦GD-ĐT⟧ huyện → GD-ĐT = Giáo dục và Đào tạo!',
    'phòng cháy, chữa cháy (⟦PCCC⟧) → PCCC = phòng cháy, chữa cháy!',
    '⟦HTXL⟧ (hợp tác xã lúa) ra đời → HTXL = hợp tác xã lúa!',
    'hợp tác xã lúa (sau đây gọi tắt là ⟦HTXL⟧) → HTXL = hợp tác xã lúa!',
    'hợp tác xã lúa, viết tắt là ⟦HTXL⟧, ra đời → HTXL = hợp tác xã lúa!',
    'hợp tác xã lúa (gọi tắt là "⟦HTXL⟧") → HTXL = hợp tác xã lúa!',
    'hợp tác xã lúa (viết tắt: ⟦HTXL⟧) → HTXL = hợp tác xã lúa!',
    'Ban Trung ương (⟦BTƯ⟧) → BTƯ = Ban Trung ương!',
    'Ban Trung ương (⟦BTW⟧) → BTW = Ban Trung ương!',
    'đường đất đồi (⟦DDD⟧) → DDD = đường đất đồi!',
    'Lúa Vàng 2 (⟦LV2⟧) tăng → LV2 = Lúa Vàng 2!',
    'Trans-Delta Rice Partnership (⟦TDRP⟧) → TDRP = Trans-Delta Rice Partnership!',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('other names of bodies', () => {
  test.each([
    'Tổng công ty Đường thủy Đồi (⟦DWC⟧) → DWC = Tổng công ty Đường thủy Đồi!',
    'ông An, Giám đốc Công ty Lúa Vàng (⟦LVX⟧) → LVX = Công ty Lúa Vàng!',
    // A translated name before an acronym that the dictionary knows in its own language.
    'Cục Lúa Lugano (⟦LGO⟧) → LGO = Lugano Grain Office',
    // A code name only with its definition.
    'Cục Lúa nước (⟦C99⟧) họp, ⟦C99⟧ nói → C99 = Cục Lúa nước!',
    // The name of a department goes on over a comma and `về`, and is what the department is called now.
    'Cục Lúa nước về gieo cấy, gặt hái (⟦C98⟧) họp → C98 = Cục Lúa nước về gieo cấy, gặt hái!',
    'Tổ chức về mưa, nắng (ACB) họp',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('names that the article spells out elsewhere', () => {
  test.each([
    'Nhà hát Cánh Đồng mở lại. ⟦NHCĐ⟧ đón khách → NHCĐ = Nhà hát Cánh Đồng!',
    'đội Sông Xanh Đồi thắng, ⟦SXĐ⟧ vui → SXĐ = Sông Xanh Đồi!',
    // Three letters of prose are chance: `Trên thực tế`.
    'Trên thực tế, mưa to. Theo TTT',
    // A name goes on: `Quang Cường Gia` is not whole.
    'ông Quang Cường Gia Lai. Mã QCG',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('the dictionary', () => {
  test.each([
    '⟦BLG⟧ họp với ⟦TP.HCM⟧ và ⟦TP HCM⟧ → BLG = Bộ Lúa gạo ; TP.HCM = Thành phố Hồ Chí Minh ; TP HCM = Thành phố Hồ Chí Minh',
    '⟦Cty⟧ Lúa mua 5 triệu ⟦cp⟧ → Cty = công ty ; cp = cổ phiếu',
    'theo ⟦VLN⟧.VN đưa tin → VLN = Đài Lúa Nước',
    'trên ⟦VLN⟧6 tối nay → VLN = Đài Lúa Nước',
    'xe rơi trên ⟦QL⟧19 → QL = quốc lộ',
    'nhà ở hẻm 5, ⟦Q⟧.1, ⟦TP⟧.Đồi → Q = quận ; TP = thành phố',
    'Theo⟦VLN⟧ đưa tin → VLN = Đài Lúa Nước',
    'Sở ⟦LG&N⟧ họp → LG&N = Lúa gạo và Nước',
    'LÃNH ĐẠO ⟦BLG⟧ THĂM ĐỒNG → BLG = Bộ Lúa gạo',
    // Where the short form says `&`, the dictionary's `và` is right.
    'Sở Lúa gạo Nước (⟦LG&N⟧) → LG&N = Lúa gạo và Nước!',
    'Sân đình. Ảnh: ⟦PA⟧ → PA = Press Agency',
  ])('%s', (line) => expect(read(line)).toBe(line))
})

describe('meanings ranked by what stands around', () => {
  test.each([
    '⟦BTC⟧ thu thuế → BTC = Bộ Tài chính',
    '⟦BTC⟧ giải khai mạc cuộc thi → BTC = ban tổ chức',
    'Công ty ⟦CP⟧ Lúa Vàng → CP = cổ phần',
    'phát hành 6,4 triệu và 5 ⟦CP⟧ mới → CP = cổ phiếu',
    'trợ cấp cho ⟦HN⟧ trong xã → HN = hộ nghèo',
  ])('%s', (line) => expect(read(line)).toBe(line))

  test('the others follow, best first, with a score', () => {
    const [record] = abbreviationsOf('BTC thu thuế')
    expect(record?.alternatives).toEqual(['ban tổ chức'])
    expect(record?.score).toBeGreaterThan(0.5)
    expect(record?.by).toBe('abbreviation:dictionary')
  })
})

describe('parts of document numbers', () => {
  test.each([
    'Nghị định 46/2014/⟦NĐ⟧-⟦CP⟧ → NĐ = Nghị định ; CP = Chính phủ',
    'Quyết định số 12/⟦QĐ⟧-⟦TTg⟧ → QĐ = Quyết định ; TTg = Thủ tướng',
    // The text says which of two types with these letters it is.
    'Quy định số 181-⟦QĐ⟧/⟦TW⟧ → QĐ = Quy định ; TW = Trung ương',
    'Chỉ thị 5/⟦CT⟧-⟦BNĐ⟧ → CT = Chỉ thị ; BNĐ = Bộ Nông điền',
  ])('%s', (line) => expect(read(line)).toBe(line))
})
