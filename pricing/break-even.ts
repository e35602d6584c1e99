/** What a break-even moves, all else as it is: users in the dataset, requests a month, or hours of each placement's busiest band. */
export type Along = 'users' | 'requests' | 'peakHours';
