/** No thread gets as far as doing anything: that is no task's fault. */
export class NoThreads extends Error {}
