export { toyAnalyze as analyze } from '../output/articles.js'
