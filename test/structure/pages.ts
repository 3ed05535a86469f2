/** A page in the notation `kind | line`: the text it makes, and the rows its blocks should show. */
export interface DrawnPage {
  readonly text: string
  readonly rows: readonly string[]
}

/** Reads the notation. Empty lines stay empty; the margin in front of the kinds falls away. */
export function drawPage(drawing: string): DrawnPage {
  const rows: string[] = []
  const lines = drawing
    .replace(/^\n/, '')
    .trimEnd()
    .split('\n')
    .map((row) => {
      const bar = row.indexOf('|')
      if (bar < 0) return ''
      rows.push(`${row.slice(0, bar).trim().padEnd(9)} | ${row.slice(bar + 1).trim()}`)
      return row.slice(bar + 2)
    })
  return { text: lines.join('\n'), rows }
}

/** Pages composed in the manner of Vietnamese content systems and newspapers, each with what it must become. */
export const pages: Readonly<Record<string, string>> = {
  'NukeViet portal': `
    noise     | Screenshot 2025 03 02 at 08 15 44
    headline  | Thắp sáng đường quê ở vùng ven đầm, làm thật, có hiệu quả

    metadata  | Chủ nhật - 02/03/2025 08:20 1.204 0
    lead      | (Bến Xưa) - Ngày 1/3, Ban Chỉ đạo phong trào “Thắp sáng đường quê” tổ chức hội thảo tại xã Tân Lập. Ông Lê Văn An chủ trì.
    caption   | Đại biểu dự hội thảo
    caption   | Đại biểu dự hội thảo

    paragraph | Hội thảo nhằm đánh giá kết quả phối hợp trong năm qua. Đồng thời, các đại biểu bàn cách làm mới.
    noise     | z5512349870123d5616f9d20da10131e9684cf83e6e20abcde fghi
    caption   | Phó Chủ tịch xã Trần Thị Bình phát biểu tại hội thảo

    paragraph | Bà Bình đề nghị các thôn tiếp tục góp công, góp của.
    byline    | Thu Hà (tổng hợp)

    source    | Nguồn tin: benxua.example.vn

    noise     | Tổng số điểm của bài viết là: 5 trong 1 đánh giá

    noise     | Xếp hạng: 5 - 1 phiếu bầu

    noise     | Click để đánh giá bài viết

    noise     |   Ý kiến bạn đọc

    noise     | Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 60 giây
  `,
  'daily with share bar': `
    metadata  | Thời sự
    metadata  | Thứ hai, 3/2/2025, 10:15 (GMT+7)
    headline  | Cầu Bến Đá thông xe sau hai năm
    lead      | Sáng 3/2, cầu Bến Đá nối hai bờ sông Con chính thức thông xe, rút ngắn đường đi 12 km.
    paragraph | Ông Lê Văn An, Giám đốc Ban quản lý dự án, cho biết cầu dài 320 m. Công trình có vốn 250 tỷ đồng.
    caption   | Xe qua cầu Bến Đá sáng 3/2. Ảnh: Minh Châu
    paragraph | Người dân hai bờ đã chờ đợi từ lâu. "Từ nay con tôi đi học không phải qua đò", bà Năm nói.
    byline    | Minh Châu
    noise     | Chia sẻ
    noise     | Facebook Twitter Zalo
    noise     | Copy link
    noise     | Bình luận (12)
    noise     | Cầu đẹp quá, chúc mừng bà con.
    noise     | Thích Trả lời
  `,
  'daily with related links': `
    headline  | Giá lúa tăng, nông dân vẫn lo
    metadata  | 14:30 | 20/11/2024
    metadata  | Cập nhật lúc: 15:02 20/11/2024
    byline    | LÊ AN - TRẦN BÌNH
    lead      | BX - Giá lúa ở vùng hạ tăng 500 đồng mỗi ký, nhưng chi phí cũng tăng theo.
    paragraph | Theo các thương lái, giá lúa tươi tại ruộng đang ở mức cao nhất ba năm qua.
    noise     | Tin liên quan
    noise     | Nông dân vùng hạ xuống giống sớm
    noise     | Phân bón giả tràn về chợ huyện
    paragraph | Tuy vậy, giá phân bón và công cắt lúa đã tăng hơn một phần ba so với vụ trước, khiến lãi của người trồng lúa không còn bao nhiêu.
    caption   | Nông dân xã Tân Lập thu hoạch lúa (Ảnh: Văn Bảy)
    paragraph | Ngành nông nghiệp khuyến cáo bà con không bán lúa non.
    noise     | Tags: giá lúa, nông dân, vùng hạ
    noise     | Từ khóa:
    noise     | #giálúa #nôngdân
    noise     | Xem thêm: Vụ lúa mùa nhiều nơi mất trắng
    noise     | >> Đọc nhiều hơn về nông nghiệp
    noise     | Tin cùng chuyên mục
    noise     | Chợ nổi vắng khách
    noise     | Xoài mất giá
  `,
  'government portal': `
    metadata  | Trang chủ > Tin tức > Chỉ đạo điều hành
    headline  | PHÁT ĐỘNG TRỒNG MỘT TRIỆU CÂY XANH
    metadata  | Ngày đăng: 05/06/2024 | Lượt xem: 1.532
    noise     | Cỡ chữ: A A A
    noise     | In bài viết
    lead      | Sáng 5/6, UBND huyện Sông Con phát động phong trào trồng một triệu cây xanh.
    noise     | IMG_2041.JPG
    caption   | Lãnh đạo huyện trồng cây tại lễ phát động
    paragraph | Chủ tịch UBND huyện Lê Văn An yêu cầu mỗi xã trồng ít nhất 5.000 cây.
    byline    | Tác giả: Nguyễn Thị Hoa
    source    | Nguồn: Văn phòng UBND huyện
    noise     | Chia sẻ bài viết
    noise     | Tải về
    noise     | quyet-dinh-15.pdf
    noise     | Các tin khác
    noise     | Họp giao ban tháng 6
    noise     | Bản quyền thuộc UBND huyện Sông Con
  `,
  'agency report': `
    headline  | Hai nước bàn hợp tác về nguồn nước
    metadata  | 27/12/2015 18:09
    lead      | Ngày 27/12, tại thủ đô, đại diện hai nước đã bàn về hợp tác sử dụng nguồn nước sông Con.
    caption   | Toàn cảnh phiên họp. Ảnh: Lê An/TTXVN
    paragraph | Phát biểu tại phiên họp, trưởng đoàn nước chủ nhà cảm ơn các chuyên gia.
    byline    | Lê An/TTXVN
  `,
  'cookie and login furniture': `
    noise     | Trang web này sử dụng cookie để mang lại trải nghiệm tốt hơn.
    noise     | Đồng ý
    noise     | Đăng nhập
    headline  | Lớp học đêm bên bến sông
    lead      | Cứ bảy giờ tối, lớp học của cô Hoa lại sáng đèn.
    paragraph | Lớp có mười hai học trò, lớn nhất đã ngoài bốn mươi.
    noise     | ***
    paragraph | Cô Hoa không lấy tiền của ai.
    noise     | Chưa có bình luận nào
    noise     | Vui lòng đăng nhập để bình luận
  `,
  'three-line crawl': `
    headline  | Bắt nhóm trộm xe máy
    lead      | Công an huyện Sông Con vừa bắt ba người trộm xe máy.
    paragraph | Theo điều tra ban đầu, nhóm này gây ra mười vụ từ đầu năm. Vụ việc đang được làm rõ.
  `,
  'legal document': `
    paragraph | HỘI ĐỒNG NHÂN DÂN HUYỆN SÔNG CON
    paragraph | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    paragraph | Độc lập - Tự do - Hạnh phúc
    noise     | ---------
    paragraph | Số: 12/2024/NQ-HĐND
    dateline  | Sông Con, ngày 5 tháng 6 năm 2024
    headline  | NGHỊ QUYẾT
    headline  | Về việc đặt tên đường ở thị trấn Bến Đá
    paragraph | Điều 1. Đặt tên ba con đường sau đây.
    paragraph | 1. Đường từ chợ đến bến đò mang tên Bến Đá.
    paragraph | a) Dài 320 m;
    paragraph | b) Rộng 12 m.
    paragraph | Điều 2. Nghị quyết có hiệu lực từ ngày ký.
    paragraph | TM. HỘI ĐỒNG NHÂN DÂN
    paragraph | CHỦ TỊCH
    paragraph | Lê Văn An
  `,
  'a form under a letterhead': `
    paragraph | UBND XÃ TÂN LẬP
    paragraph | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    paragraph | Độc lập - Tự do - Hạnh phúc
    headline  | ĐƠN XIN XÁC NHẬN
    paragraph | Điện thoại: 0912345678
    paragraph | Trụ sở: số 5 đường Hoa Mai
    paragraph | Thứ Hai, ngày 10/6/2024
    paragraph | Người làm đơn
  `,
  'the plan of a week': `
    headline  | Lịch làm việc của xã
    metadata  | Thứ Hai, ngày 10/6/2024
    lead      | Sáng họp giao ban.
    paragraph | Thứ Ba, ngày 11/6/2024
    paragraph | Chiều tiếp dân.
    paragraph | Thời gian: 8 giờ 00, ngày 12/6/2024
    paragraph | Họp Đảng ủy.
  `,
  'a notice without a number': `
    headline  | ĐẢNG ỦY XÃ TÂN LẬP
    lead      | THÔNG BÁO
    paragraph | Kết luận của hội nghị như sau.
    paragraph | Sửa cầu trước mùa lũ.
  `,
  'an official letter': `
    paragraph | UBND HUYỆN SÔNG CON
    paragraph | PHÒNG GIÁO DỤC VÀ ĐÀO TẠO
    paragraph | Số: 45/PGDĐT-TH
    headline  | V/v tổ chức dạy bơi
    dateline  | Sông Con, ngày 02 tháng 4 năm 2023
    paragraph | Kính gửi: Hiệu trưởng các trường tiểu học.
    paragraph | Phòng yêu cầu các trường mở lớp.
    paragraph | TRƯỞNG PHÒNG
    paragraph | Lê Văn An
  `,
  'news of a document is no document': `
    headline  | Nghị quyết số 57-NQ/TW vào cuộc sống
    byline    | Lê An
    lead      | Huyện Sông Con bàn cách thực hiện nghị quyết.
    paragraph | Hội nghị kéo dài một ngày.
  `,
  'a judgment': `
    paragraph | TÒA ÁN NHÂN DÂN
    paragraph | HUYỆN SÔNG CON
    paragraph | Bản án số: 12/2021/HS-ST
    dateline  | Ngày: 15-3-2021
    headline  | BẢN ÁN
    paragraph | Phạt bị cáo 12 tháng tù.
  `,
  'minutes of a meeting': `
    headline  | BIÊN BẢN HỌP THÔN
    dateline  | Sông Con, hồi 19 giờ 30 phút, ngày 5 tháng 6 năm 2024
    lead      | Thành phần: các hộ trong thôn.
    paragraph | Nội dung:
    paragraph | 1. Sửa đường trước mùa lũ.
    paragraph | Thứ Ba, 21/8
    paragraph | Ý kiến:
    paragraph | Bà Hoa đề nghị làm cả cống.
    paragraph | 3. Thảo luận
    paragraph | Ông An nhất trí.
    paragraph | CHỦ TỌA
    paragraph | Thượng tá Lê Văn An
  `,
  'a letter signed for the minister': `
    headline  | Về việc dạy bơi cho học sinh
    lead      | Bộ đề nghị các trường mở lớp dạy bơi.
    paragraph | Báo cáo gửi về Bộ trước tháng 9.
    paragraph | KT. BỘ TRƯỞNG
    paragraph | THỨ TRƯỞNG
    paragraph | (Đã ký)
    paragraph | Trần Văn Bình
  `,
  'readers who comment': `
    headline  | Cầu mới thông xe
    lead      | Sáng nay cầu mới thông xe.
    paragraph | Xe cộ qua lại đông vui.
    noise     | Ý kiến
    noise     | Nguyễn An
    noise     | Cầu đẹp quá.
  `,
  'a page that files its news': `
    headline  | Lớp dạy bơi ở trường Bến Đá
    metadata  | 14/10/2023 | Tin nhà trường
    lead      | Trường mở lớp dạy bơi cho bốn mươi em.
    paragraph | Lớp học ba tuần.
  `,
  'all capitals and a kicker': `
    headline  | BẾN XƯA THỨC GIẤC
    lead      | Bến Xưa vắng khách đã mười năm nay.
    paragraph | Giờ thì khác.
    paragraph | Khách về
    paragraph | Từ ngày có cầu, khách về đông. Quán xá mở lại.
    byline    | Bài, ảnh: VĂN BẢY
  `,
  'a gallery': `
    headline  | Chợ nổi ngày giáp Tết
    lead      | Chợ nổi họp từ ba giờ sáng.
    noise     | cho-noi-1.jpg
    caption   | Ghe dưa hấu về bến.
    noise     | cho-noi-2.jpg
    caption   | Hoa vạn thọ chờ người mua.
    paragraph | Chợ tan lúc mặt trời lên.
    byline    | Minh Châu
  `,
}

/** What the rules cannot do yet. */
export const knownFailures: Readonly<Record<string, string>> = {
  'a heading that looks like a name': `
    headline  | Ba đời giữ nghề
    lead      | Nhà ông Ba giữ nghề đan lưới.
    paragraph | Lê Văn Ba
    paragraph | Ông sinh ra ở bến
    byline    | An Nhiên
  `,
}
