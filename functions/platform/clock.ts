const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The calendar day (YYYY-MM-DD) of an instant in Asia/Shanghai. */
export const todayInShanghai = (now: Date): string => SHANGHAI.format(now)
