/** Milliseconds in words: `1 h 30 min`. */
export function describeDuration(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  const minutes = Math.floor((milliseconds % 3_600_000) / 60_000);
  const seconds = (milliseconds % 60_000) / 1000;
  const parts = [
    hours === 0 ? '' : `${hours} h`,
    minutes === 0 ? '' : `${minutes} min`,
    seconds === 0 ? '' : `${seconds} s`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
