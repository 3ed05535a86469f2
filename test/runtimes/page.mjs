/** What a page would bundle. */
import { analyze } from 'vanban'

globalThis.report(analyze('Giám đốc Sở Y tế Hà Thị Gấm phát biểu.').officials[0].name)
