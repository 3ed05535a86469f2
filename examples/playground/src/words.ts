/** What the page says, in both languages. */
export type Language = 'vi' | 'en'

const WORDS = {
  skip: { vi: 'Đến kết quả', en: 'Skip to the result' },
  motto: {
    vi: 'Đọc tin tức và văn bản tiếng Việt: ai, chức vụ gì, ở đâu, khi nào.',
    en: 'Reads Vietnamese news: who, with which post, where and when.',
  },
  language: { vi: 'Ngôn ngữ của trang', en: 'Language of the page' },
  yourText: { vi: 'Bài viết', en: 'Your article' },
  example: { vi: 'Bài mẫu', en: 'Example' },
  file: { vi: 'Tệp (văn bản, HTML, .docx)', en: 'File (text, HTML, .docx)' },
  dictionary: { vi: 'Từ điển của bạn', en: 'A dictionary of your own' },
  dictionaryHelp: {
    vi: 'JSON: people, organizations, titles, places, abbreviations, words. Mục của bạn được ưu tiên.',
    en: 'JSON: people, organizations, titles, places, abbreviations, words. Your entries win over statistics.',
  },
  read: { vi: 'Đọc', en: 'Read' },
  reading: { vi: 'Đang đọc…', en: 'Reading…' },
  result: { vi: 'Kết quả', en: 'Result' },
  copyAs: { vi: 'Chép kết quả', en: 'Copy the result' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  legend: { vi: 'Chú giải', en: 'Legend' },
  officials: { vi: 'Người và chức vụ', en: 'Officials' },
  abbreviations: { vi: 'Chữ viết tắt', en: 'Abbreviations' },
  timeline: { vi: 'Mốc thời gian', en: 'Timeline' },
  headline: { vi: 'Tiêu đề', en: 'Headline' },
  published: { vi: 'Ngày đăng', en: 'Published' },
  byline: { vi: 'Tác giả', en: 'Byline' },
  source: { vi: 'Nguồn', en: 'Source' },
  nobody: { vi: 'Không có', en: 'None found' },
  show: { vi: 'Tô sáng', en: 'Light up' },
  mentions: { vi: 'lần nhắc', en: 'mentions' },
  inArticle: { vi: 'bài viết tự giải nghĩa', en: 'defined in the article' },
  inDictionary: { vi: 'theo từ điển', en: 'from the dictionary' },
  PERSON: { vi: 'Người', en: 'Person' },
  TITLE: { vi: 'Chức danh', en: 'Title' },
  ORGANIZATION: { vi: 'Tổ chức', en: 'Organization' },
  LOCATION: { vi: 'Địa danh', en: 'Place' },
  DATE: { vi: 'Thời gian', en: 'Date' },
  LAW: { vi: 'Văn bản', en: 'Law' },
  EVENT: { vi: 'Sự kiện', en: 'Event' },
  current: { vi: '', en: '' },
  former: { vi: 'nguyên', en: 'former' },
  acting: { vi: 'quyền', en: 'acting' },
  appointed: { vi: 'mới bổ nhiệm', en: 'appointed' },
  dismissed: { vi: 'thôi giữ', en: 'dismissed' },
} as const

export type Word = keyof typeof WORDS

export function say(word: Word, language: Language): string {
  return WORDS[word][language]
}

/** Puts the words of one language into every element that asks for some. */
export function translate(root: ParentNode, language: Language): void {
  document.documentElement.lang = language
  for (const element of root.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say as Word, language)
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-say-label]')) {
    element.setAttribute('aria-label', say(element.dataset.sayLabel as Word, language))
  }
}
