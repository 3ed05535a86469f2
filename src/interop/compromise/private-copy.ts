import nlp from 'compromise/one'

/** What we use of compromise's internals; its types do not describe them. */
interface World {
  readonly model: { readonly one: { readonly unicode: Record<string, string> } }
}

const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĨĩŨũ\u1ea0-\u1ef9]/u

/**
 * compromise folds 23 of the 67 marked letters (`má` = `ma`), so they are taken out of its table. All its builds
 * share one mutable world, so this is our own copy, bundled into our build: the host's compromise stays as it is.
 */
export const privateNlp = nlp

/** Makes a compromise tell Vietnamese letters apart. */
export function keepVietnameseLetters(world: object): void {
  const { unicode } = (world as World).model.one
  for (const letter of Object.keys(unicode)) if (VIETNAMESE.test(letter)) delete unicode[letter]
}

keepVietnameseLetters(privateNlp.world())
