import { headingInCapitals } from '../../../src/entities/rules/capitals.js'
import type { Case, Negative } from './notation.js'

export const capitalCases: readonly Case[] = [
  [headingInCapitals, '⟦ORGANIZATION|GIÁM ĐỐC⟧, CHỦ TỊCH', '⟦TITLE|GIÁM ĐỐC⟧, CHỦ TỊCH'],
  [headingInCapitals, 'KT. ⟦PERSON|CHỦ TỊCH⟧', 'KT. ⟦TITLE|CHỦ TỊCH⟧'],
  [headingInCapitals, '⟦PERSON|TỈNH HÒA LẠC⟧', '⟦LOCATION|TỈNH HÒA LẠC⟧'],
  [
    headingInCapitals,
    '⟦TITLE|CHỦ TỊCH ⟦ORGANIZATION|ỦY BAN NHÂN DÂN TỈNH⟧⟧ ⟦PERSON|HÒA LẠC⟧',
    '⟦TITLE|CHỦ TỊCH ⟦ORGANIZATION|ỦY BAN NHÂN DÂN ⟦LOCATION|TỈNH HÒA LẠC⟧⟧⟧',
  ],
]

export const capitalNegatives: readonly Negative[] = [
  [headingInCapitals, '⟦PERSON|LÊ VĂN TÁM⟧'],
  [headingInCapitals, '⟦PERSON|CHỦ TỊCH⟧ nói'],
  [headingInCapitals, 'Ông ⟦PERSON|TỈNH HÒA LẠC⟧'],
]
