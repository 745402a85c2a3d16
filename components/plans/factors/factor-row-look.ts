/** The look of a row of factors: one line where there is room, its parts below each other where there is not. */
export const factorRowLook =
  "group/row flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 group-has-[[data-switch=only]:checked]/list:not-has-[[data-rate]:checked]:hidden";
