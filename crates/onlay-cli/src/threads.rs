//! The pool of threads: on which processors they begin, and how long they stay awake.

use std::num::NonZeroUsize;

use rayon::Yield;

/// More threads than this are never asked for: none would be faster, and thousands wake each other for minutes.
const MOST: usize = 256;

/// Starts the threads of the pool, as many as there are processors if nobody says how many. This thread is one of them.
///
/// It is no global pool, which would wait for its threads to start. A second one is never built, so this does nothing where it is called
/// again; the first one stays.
pub(crate) fn start(threads: Option<NonZeroUsize>) {
    let threads = threads.map_or(0, |threads| threads.get().min(MOST));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).use_current_thread();
    let away = away_from_here();
    let spawn = move |thread: rayon::ThreadBuilder| {
        // Before it takes memory, which has to be cleared: until it has gone, the thread that makes it waits.
        let begin = move || {
            away();
            thread.run();
        };
        std::thread::Builder::new().spawn(begin).map(drop)
    };
    if let Ok(pool) = pool.spawn_handler(spawn).build() {
        pool.spawn_broadcast(|thread| stay_awake(thread.index()));
        std::mem::forget(pool);
    }
    // Where a new thread waits behind this one it can go now.
    std::thread::yield_now();
}

/// How many threads stay awake beside the one that everything begins on.
const AWAKE: usize = 3;

/// How often a thread looks for work in vain before it sleeps: for some 10 ms.
const LOOKS: u32 = 20_000;

/// Has a thread of the pool look for work, and do it, until there was none for a while.
///
/// A comparison takes a dozen steps of which only some are for all threads, each of them shorter than a millisecond. Who sleeps in between,
/// as the pool's threads do at once, is awake again when half of the next step is done; in virtual machines often on the processor that
/// woke it, and waits there. Eight comparisons took a tenth less time so. Many threads would only get in each other's way.
fn stay_awake(thread: usize) {
    if !(1..=AWAKE).contains(&thread) {
        return;
    }
    let mut looks = 0;
    while looks < LOOKS {
        if rayon::yield_now() == Some(Yield::Executed) {
            looks = 0;
        } else {
            looks += 1;
            // To whoever else wants this processor.
            std::thread::yield_now();
        }
    }
}

/// Gives what moves a thread to another processor than this one's, from which it may go on to any.
///
/// In virtual machines Linux leaves new threads behind the one that made them, for several milliseconds and though another processor
/// sleeps (`perf sched timehist` shows it): by then most is done. Without this a comparison takes a sixth longer there. Nothing is promised:
/// where the system forbids it, threads stay where they are.
#[cfg(target_os = "linux")]
fn away_from_here() -> impl Fn() + Copy + Send + 'static {
    use rustix::thread::{sched_getaffinity, sched_getcpu, sched_setaffinity};
    let here = sched_getcpu();
    move || {
        let Ok(all) = sched_getaffinity(None) else { return };
        let mut others = all;
        others.unset(here);
        if others.count() > 0 && sched_setaffinity(None, &others).is_ok() {
            let _ = sched_setaffinity(None, &all);
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn away_from_here() -> impl Fn() + Copy + Send + 'static {
    || {}
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rayon::prelude::*;
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    use super::{away_from_here, stay_awake};

    /// The processors that a thread may use before and after it was sent away.
    fn allowed(first: Option<CpuSet>) -> [CpuSet; 2] {
        let away = away_from_here();
        let thread = std::thread::spawn(move || {
            if let Some(first) = first {
                sched_setaffinity(None, &first).expect("one of those that are allowed");
            }
            let before = sched_getaffinity(None).expect("can be asked");
            away();
            [before, sched_getaffinity(None).expect("can be asked")]
        });
        thread.join().expect("does not panic")
    }

    #[test]
    fn who_stays_awake_works_and_sleeps_in_the_end() {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(3).build().expect("three threads can be started");
        let sums = pool.broadcast(|thread| {
            stay_awake(thread.index());
            (0..1000_u64).into_par_iter().sum::<u64>()
        });
        assert_eq!(sums, [499_500; 3]);
    }

    #[test]
    fn who_was_sent_away_may_use_all_processors_as_before() {
        let [before, after] = allowed(None);
        assert_eq!(after, before);
        for one in (0..CpuSet::MAX_CPU).filter(|cpu| before.is_set(*cpu)) {
            let mut only = CpuSet::new();
            only.set(one);
            assert_eq!(allowed(Some(only)), [only, only]);
        }
    }
}
