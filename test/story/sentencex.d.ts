declare module 'sentencex' {
  export function segment(language: string, text: string): readonly string[];
  export function get_sentence_boundaries(
    language: string,
    text: string,
  ): readonly { readonly start_index: number }[];
}
