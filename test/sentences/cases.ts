/** Cuts and joins, one a line. A bar stands before and after the white space between two sentences. */
export const cases: readonly string[] = [
  // plain stops
  'Trời mưa.| |Đường ngập.| |Ai cũng về sớm.',
  'Ai đã về?| |Chưa ai cả!| |Lạ thật…| |Đành chờ vậy.',
  'Sao lại thế?!| |Không ai hiểu.',
  'Họp xong lúc chín giờ./.| |Lê An',
  // abbreviations
  'Ông ở TP.HCM.| |Bà ở TP. Huế.',
  'Nhà ở TP.Huế.| |Quán ở Q. Bình Hòa và P. Bến Đá.',
  'PGS.TS. Lê Văn An dự họp.| |ThS.BS. Trần Thị Bình vắng mặt.',
  'PGS-TS Lê An và GS. Trần Bình ký tên.',
  'KTS. Lê Nam vẽ, KS. Hồ Bắc xây.',
  'Chợ bán rau, cá, thịt, v.v. cho cả vùng.',
  'Chợ bán rau, cá, thịt, v.v.| |Khách đến từ sớm.',
  'Xem tr. 25 và tr. 30 của sách.',
  'Ông làm ở Trung ương Đoàn, nay về Ban Tuyên giáo T.Ư nhận việc.',
  'Đội M.U thắng 2-1.| |Fan đổ ra đường.',
  // initials and redacted names
  'Anh N.V.T. và chị L. kể lại sự việc.',
  'Anh T. (23 tuổi) đi cùng chị L. (22 tuổi).',
  'Cháu N. T. L. được đưa về nhà.',
  'Ảnh chụp của H.Tâm được khen.',
  'Giáo sư Ezra J. Long đến thăm trường.',
  'Anh Q. hứa với chị T.| |Tuy nhiên, anh không giữ lời.',
  'Họ ở Đông Nam Á.| |Theo đó, ai cũng nói hai thứ tiếng.',
  'Ban nhạc T.O.P diễn ở L.A tối nay.',
  'Tàu rời cảng St. Petersburg sáng nay.',
  // numbers, dates, addresses
  'Giá là 1.250,3 đồng.| |Thu 22.741 tấn.',
  'Lễ mở cửa ngày 10.2.2017.| |Khách vào tự do.',
  'Họ gặp nhau lúc 9h30.| |Rồi cùng đi.',
  'Thư gửi về an.le@benxua.vn trước ngày 5/6.| |Không nhận qua điện thoại.',
  'Xem tại https://www.benxua.vn/tin.html?id=5 hoặc benxua.com.vn.| |Trang mở cả ngày.',
  'Theo BENXUA.VN, cầu đã xong.',
  'Cuộc họp dời sang thứ Hai, 20. 2.2017.',
  'Diện tích tăng 5%.| |Sản lượng tăng 12%.',
  'Ông sinh năm 1960.| |Năm 1980, ông đi học.',
  // no space after a stop
  'Anh gặp bạn gái.|Dựa vào lời kể, công an vào cuộc.',
  'Hai bên đã ký kết.|Lễ ký diễn ra sáng nay.',
  // items and legal headings
  'Điều 5. Quy định chung.',
  'Chương II. Tổ chức bộ máy.',
  '1. Về công tác cán bộ, huyện đã làm tốt.| |2. Về tài chính, còn chậm.',
  'Gồm hai việc sau: 1. Sửa cầu.| |2. Làm đường.',
  'Căn cứ Điều 12. Khoản 3 của luật này.',
  'Đoàn gồm: ông An, bà Bình và ông Công.',
  'd) Thực hiện việc khác do hội đồng giao.',
  '(1) Rà soát cơ số thuốc ở các trạm.',
  '(2) Báo cáo trước ngày 5/6.| |Nhà trường mở lớp.',
  // who signs for an office
  'KT. BỘ TRƯỞNG',
  'TUQ. GIÁM ĐỐC',
  'TL. CHÁNH ÁN',
  'TM. ỦY BAN NHÂN DÂN',
  // quotations
  '“Đã làm rồi. Sẽ làm tiếp”, ông Nam nói.| |Bà Lan gật đầu.',
  '"Đã làm rồi. Sẽ làm tiếp", ông Nam nói.',
  '“Cầu này cũ quá. Phải xây cầu mới” - ông Nam đề nghị.',
  '“Ai làm hỏng?” ông Nam hỏi.| |Không ai đáp.',
  'Ông Nam nói: “Cầu này cũ quá.| |Phải xây cầu mới”.| |Bà Lan đồng ý.',
  'Ông Nam nói: "Cầu này cũ quá."| |Bà Lan đồng ý.',
  'Bà hỏi "mày có nhớ tao không?" rồi bỏ đi.',
  'Bài “Công trình chắn lối, dân kêu ai?”, đăng hôm qua, gây xôn xao.',
  // ellipsis
  'Bàn ghế, tủ… đều bị cuốn đi.| |Nước rút chậm.',
  'Nhà bán tivi, quạt, bếp... cho dân làng.',
  'Cả sở đóng cửa… đi hội.',
  // brackets
  'Ông An (sinh năm 1960. Quê Bến Xưa) nhận việc.',
  'Xe chở gỗ (ảnh nhỏ) bị giữ.| |Lái xe bỏ chạy.',
  // captions and credits run together with the text
  'Cầu Bến Đá sáng nay.| |Ảnh: Minh Châu/TTXVN| |Tại buổi lễ, ông Nam cảm ơn bà con.',
  'Đoàn xe qua cầu.| |(Ảnh: Minh Châu)| |Theo ban quản lý, cầu chịu được xe 30 tấn.',
  'Ảnh minh họa.| |Theo đó, mức phạt tăng gấp đôi.',
]

/** The same sentence, whatever is done: never cut. */
export const negatives: readonly string[] = [
  'Tổng thống Mỹ Lê Văn An gặp Thủ tướng Đức tại Berlin hôm thứ Hai.',
  'Ban Chấp hành Trung ương Hội Nông dân Việt Nam vừa họp tại Hà Nội.',
  'Phó Chủ tịch Ủy ban nhân dân tỉnh Trần Thị Bình tiếp Đại sứ Nhật Bản.',
  'Công ty TNHH Một thành viên Bến Xưa ký hợp đồng với Ngân hàng Sông Con.',
  'Ông An, bà Bình và các ông Công, Danh cùng đi.',
  'Trận Việt Nam gặp Thái Lan diễn ra tại sân Mỹ Đình.',
]

/** What the splitter cannot do yet; a test fails when one of these comes right. */
export const knownFailures: readonly string[] = [
  'Xe khách lao xuống vực| |Mười người bị thương',
  'Danh sách: Lê An| |Trần Bình| |Hồ Công',
]
