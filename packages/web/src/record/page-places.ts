/** Width and height of a page at its own size, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Where every page of a document stands under each other, in pixels. */
export interface PagePlaces {
  /** Top of each page; one more than there are pages, the last being the end. */
  readonly tops: readonly number[];
  readonly width: number;
}

/** Pixels between two pages. */
export const GAP = 16;

/**
 * Places the pages of a document. A page whose size is not known yet is taken to be as large as the first: records are
 * mostly of one paper. `room` is the width there is; `zoom` 1 fills it.
 */
export function pagePlaces(
  count: number,
  first: PageSize,
  known: ReadonlyMap<number, PageSize>,
  room: number,
  zoom: number,
): PagePlaces {
  const width = Math.max(1, Math.floor(room * zoom));
  const tops = [GAP];
  let top = GAP;
  for (let page = 1; page <= count; page++) {
    const size = known.get(page) ?? first;
    top += Math.ceil((size.height / size.width) * width) + GAP;
    tops.push(top);
  }
  return { tops, width };
}

/** The page that stands at a height, by halving: one-based. */
export function pageAtHeight({ tops }: PagePlaces, height: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The pages to draw for a view: those in it and one on either side. */
export function pagesInView(places: PagePlaces, top: number, height: number): { first: number; last: number } {
  const count = places.tops.length - 1;
  return {
    first: Math.max(1, pageAtHeight(places, top) - 1),
    last: Math.min(count, pageAtHeight(places, top + height) + 1),
  };
}
