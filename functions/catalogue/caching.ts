/** How long catalogue replies may be cached: the law changes rarely, and an ETag makes asking again cheap. */
export const CATALOGUE_SECONDS = 300

const DAY_SECONDS = 86_400
/** Shanghai is eight hours ahead of UTC. */
const AHEAD_SECONDS = 8 * 3600

/** How long a reply that tells what holds today may be cached: not beyond the day in Shanghai. */
export const secondsForToday = (now: Date): number =>
  Math.min(CATALOGUE_SECONDS, DAY_SECONDS - ((Math.floor(now.getTime() / 1000) + AHEAD_SECONDS) % DAY_SECONDS))
