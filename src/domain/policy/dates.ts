const format = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. Such texts compare as the days do. */
export function isDay(text: string): boolean {
  const [year, month, day] = parts(text);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The days from one day to another; negative when the other is earlier. Both are written `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day that is some days after another one. Both are written `YYYY-MM-DD`. */
export function dayAfter(from: string, days: number): string {
  let [year, month, day] = parts(from);
  day += days;
  for (let length = daysInMonth(year, month); day > length; length = daysInMonth(year, month)) {
    day -= length;
    month = month === 12 ? 1 : month + 1;
    year = month === 1 ? year + 1 : year;
  }
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function parts(text: string): readonly [number, number, number] {
  const [, year, month, day] = format.exec(text) ?? [];
  return [Number(year ?? 0), Number(month ?? 0), Number(day ?? 0)];
}

/** Counted from a day that is of no matter. */
function dayNumber(text: string): number {
  const [year, month, day] = parts(text);
  let days = 365 * year + leapDaysBefore(year) + day;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days;
}

function leapDaysBefore(year: number): number {
  const years = year - 1;
  return Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return leapDaysBefore(year + 1) - leapDaysBefore(year) === 1 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
