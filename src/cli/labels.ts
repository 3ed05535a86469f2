import type { EntityType, PostStatus } from '../article.js'

/** The words of the report for a person. */
export interface Labels {
  readonly headline: string
  readonly published: string
  readonly byline: string
  readonly source: string
  readonly language: string
  readonly size: (sentences: number, words: number) => string
  readonly officials: string
  readonly abbreviations: string
  readonly types: Readonly<Record<EntityType, string>>
  readonly status: Readonly<Record<PostStatus, string>>
  readonly from: Readonly<Record<'article' | 'dictionary', string>>
  readonly since: string
  readonly mentions: (count: number) => string
  readonly more: (count: number) => string
  readonly nothing: string
  readonly empty: string
}

const ENGLISH: Labels = {
  headline: 'Headline',
  published: 'Published',
  byline: 'Byline',
  source: 'Source',
  language: 'Language',
  size: (sentences, words) => `${sentences} sentence${sentences === 1 ? '' : 's'}, ${words} words`,
  officials: 'Officials',
  abbreviations: 'Abbreviations',
  types: {
    PERSON: 'Persons',
    TITLE: 'Titles',
    ORGANIZATION: 'Organizations',
    LOCATION: 'Places',
    DATE: 'Dates',
    LAW: 'Laws',
    EVENT: 'Events',
  },
  status: {
    current: 'current',
    former: 'former',
    acting: 'acting',
    appointed: 'newly appointed',
    dismissed: 'dismissed',
  },
  from: { article: 'defined in the article', dictionary: 'from the dictionary' },
  since: 'since',
  mentions: (count) => `${count}×`,
  more: (count) => `… and ${count} more (--all shows them)`,
  nothing: 'nothing found',
  empty: '(the text is empty)',
}

const VIETNAMESE: Labels = {
  headline: 'Tiêu đề',
  published: 'Ngày đăng',
  byline: 'Tác giả',
  source: 'Nguồn',
  language: 'Ngôn ngữ',
  size: (sentences, words) => `${sentences} câu, ${words} từ`,
  officials: 'Quan chức',
  abbreviations: 'Chữ viết tắt',
  types: {
    PERSON: 'Người',
    TITLE: 'Chức danh',
    ORGANIZATION: 'Tổ chức',
    LOCATION: 'Địa danh',
    DATE: 'Thời gian',
    LAW: 'Văn bản',
    EVENT: 'Sự kiện',
  },
  status: {
    current: 'đương nhiệm',
    former: 'nguyên',
    acting: 'quyền',
    appointed: 'mới bổ nhiệm',
    dismissed: 'thôi giữ chức',
  },
  from: { article: 'nêu trong bài', dictionary: 'theo từ điển' },
  since: 'từ',
  mentions: (count) => `${count}×`,
  more: (count) => `… và ${count} mục nữa (thêm --all để xem hết)`,
  nothing: 'không có gì',
  empty: '(văn bản trống)',
}

export const LABELS = { en: ENGLISH, vi: VIETNAMESE } as const
export type LabelLanguage = keyof typeof LABELS
