import { expect, test } from 'vitest'
import { languageByLetters } from '../../src/vietnamese/evidence.js'

test.each([
  'Quốc hội họp phiên bế mạc.',
  'HĐND tỉnh họp',
  'BỘ TRƯỞNG TRẢ LỜI CHẤT VẤN',
  'Thủ tướng gặp Donald Trump tại Washington',
])('vie: %s', (text) => expect(languageByLetters(text)).toBe('vie'))

test.each([
  '',
  '2017',
  'The minister met reporters in Hanoi on Monday.',
  'Le ministre a été reçu à l’hôtel de ville, où il a prononcé un discours très applaudi.',
  'El señor Núñez llegó mañana según el periódico.',
  'Guvernul României a aprobat o măsură pentru sănătate şi învăţământ în această săptămână.',
  'Predsjednik je došao među građane i rođake.',
  'thu tuong chinh phu lam viec voi tinh',
])('und: %s', (text) => expect(languageByLetters(text)).toBe('und'))
