//! The pool of threads, and on which processors they begin.

use std::num::NonZeroUsize;

/// Starts the threads of the pool, as many as there are processors if nobody says how many. This thread is one of them.
///
/// It is no global pool, which would wait for its threads to start. A second one is never built, so this does nothing where it is called
/// again; the first one stays.
pub(crate) fn start(threads: Option<NonZeroUsize>) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.map_or(0, NonZeroUsize::get)).use_current_thread();
    let away = away_from_here();
    let spawn = move |thread: rayon::ThreadBuilder| {
        // Before it takes memory, which has to be cleared: until it has gone, the thread that makes it waits.
        let begin = move || {
            away();
            thread.run();
        };
        std::thread::Builder::new().spawn(begin).map(drop)
    };
    std::mem::forget(pool.spawn_handler(spawn).build());
    // Where a new thread waits behind this one it can go now.
    std::thread::yield_now();
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
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    use super::away_from_here;

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
