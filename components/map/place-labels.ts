/** A part of the picture, in pixels. */
export type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Position = { readonly x: number; readonly y: number };

/** Words that would like to stand on the map with their middle at one of `positions`, the first one best. */
export type WantedLabel = {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly positions: readonly Position[];
};

/** Empty space that two labels need between them to be read as two. */
const GAP_PIXELS = { across: 8, down: 4 };

const overlap = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const areaAround = ({ x, y }: Position, width: number, height: number): Area => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/**
 * Which labels can stand, and where. The first in the list comes first: a label that would cover an obstacle or one
 * before it takes its next position, and is left out when all are taken.
 */
export function placeLabels<T extends WantedLabel>(
  wanted: readonly T[],
  obstacles: readonly Area[],
): (T & Position)[] {
  const taken = [...obstacles];
  return wanted.flatMap((label) => {
    const { width, height } = label;
    const free = label.positions.find((position) => {
      const room = areaAround(position, width + 2 * GAP_PIXELS.across, height + 2 * GAP_PIXELS.down);
      return !taken.some((area) => overlap(room, area));
    });
    if (!free) return [];
    taken.push(areaAround(free, width, height));
    return [{ ...label, x: free.x, y: free.y }];
  });
}

/** At the point itself; else above, below or beside it, still near enough to be understood as its name. */
export function positionsAround({ x, y }: Position, width: number, height: number): Position[] {
  return [
    { x, y },
    { x, y: y - height * 1.5 },
    { x, y: y + height * 1.5 },
    { x: x - width / 2 - height, y },
    { x: x + width / 2 + height, y },
  ];
}

/** The fewest people a town must have to be named at a zoom: a calm map names few. */
export function fewestPeopleAt(zoom: number): number {
  const fewest = [
    [4, 400_000],
    [5, 200_000],
    [6, 100_000],
    [7, 60_000],
    [8, 25_000],
    [9, 10_000],
    [10, 4_000],
    [11, 1_500],
  ] as const;
  return fewest.find(([upTo]) => zoom <= upTo)?.[1] ?? 0;
}
