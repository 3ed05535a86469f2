/**
 * The rhymes of Vietnamese under sắc, written out by hand with the mark in its place, by the onsets that they follow in writing.
 * `old|new` where the conventions differ. An oracle for the code, which computes both.
 */
interface Family {
  readonly onsets: string
  readonly rhymes: string
}

const ANY = 'b ch d đ h kh l m n nh p ph r s t th tr v x'

export const FAMILIES: readonly Family[] = [
  {
    onsets: `∅ ${ANY} c g ng`,
    rhymes:
      'á ác ách ái ám án áng ánh áo áp át áu áy ắc ắm ắn ắng ắp ắt ấc ấm ấn ấng ấp ất ấu ấy ' +
      'ó óc ói óm ón óng óp ót oóc oóng ố ốc ối ốm ốn ống ốp ốt ớ ới ớm ớn ớp ớt ' +
      'ú úa úc úi úm ún úng úp út uốc uối uốm uốn uống uốt ' +
      'ứ ứa ức ứi ứm ứn ứng ứt ứu ước ưới ướm ướn ướng ướp ướt ướu',
  },
  { onsets: `∅ ${ANY} gh k ngh`, rhymes: 'é éc ém én éng éo ép ét ế ếch ếm ến ếnh ếp ết ếu ía íu' },
  { onsets: `∅ ${ANY} g gh k ngh`, rhymes: 'í ích ím ín ính íp ít' },
  {
    onsets: `∅ ${ANY} g ng`,
    rhymes:
      'óa|oá oác oách oái oám oán oáng oánh oáo oáp oát oáy oắc oắm oắn oắng oắt óe|oé oém oén oéo oét ' +
      'uấn uấng uất uấy uế uếch uếnh uếu uớ úy|uý uýa uých uyến uyết uýn uýnh uýp uýt uýu',
  },
  { onsets: '∅ h k l m n s t th v', rhymes: 'ý' },
  { onsets: '∅', rhymes: 'yếm yến yếng yết yếu' },
  { onsets: `${ANY} gh k ngh`, rhymes: 'iếc iếm iến iếng iếp iết iếu' },
  {
    onsets: 'gi',
    rhymes:
      'á ác ách ái ám án áng ánh áo áp át áu áy ắc ắm ắn ắng ắp ắt ấc ấm ấn ấng ấp ất ấu ấy ' +
      'é éc ém én éng éo ép ét ế ếc ếch ếm ến ếng ếnh ếp ết ếu ó óc ói óm ón óng óp ót oóc oóng ' +
      'óa|oá oác oách oái oám oán oáng oánh oáo oáp oát oáy oắc oắm oắn oắng oắt óe|oé oém oén oéo oét ' +
      'ố ốc ối ốm ốn ống ốp ốt ớ ới ớm ớn ớp ớt ú úa úc úi úm ún úng úp út uấn uấng uất uấy ' +
      'uế uếch uếnh uếu uớ uốc uối uốm uốn uống uốt úy|uý uýa uých uyến uyết uýn uýnh uýp uýt uýu ' +
      'ứ ứa ức ứi ứm ứn ứng ứt ứu ước ưới ướm ướn ướng ướp ướt ướu',
  },
  {
    onsets: 'qu',
    rhymes:
      'á ác ách ái ám án áng ánh áo áp át áu áy ắc ắm ắn ắng ắp ắt ấc ấn ấng ất ấu ấy ' +
      'é éc ém én éng éo ép ét ế ếch ến ếnh ết ếu í ích ín ính íp ít íu ốc ớ ới ớn ớt ' +
      'ý ýa ých yến yết ýn ýnh ýp ýt ýu',
  },
]

const MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** Every syllable in both conventions: onset × rhyme × tone, stopped rhymes under sắc and nặng only. */
export function syllableTable(): readonly {
  readonly old: string
  readonly new: string
  readonly tone: number
}[] {
  const table: { old: string; new: string; tone: number }[] = []
  for (const { onsets, rhymes } of FAMILIES) {
    for (const onset of onsets.split(' ')) {
      for (const rhyme of rhymes.split(' ')) {
        const [old, modern] = rhyme.split('|')
        for (let tone = 0; tone < MARKS.length; tone++) {
          if (/(?:[ptc]|ch)$/.test(old!) && tone < 4) continue
          const spell = (written: string) =>
            (onset === '∅' ? '' : onset) +
            written.normalize('NFD').replace('\u0301', MARKS[tone]!).normalize('NFC')
          table.push({ old: spell(old!), new: spell(modern ?? old!), tone })
        }
      }
    }
  }
  return table
}
