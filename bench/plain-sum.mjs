/** What reading measured windows takes at the least: their sum, gaps left out. */
export function plainSum(requests) {
  let total = 0;
  for (let index = 0; index < requests.length; index++) if (!Number.isNaN(requests[index])) total += requests[index];
  return total;
}
