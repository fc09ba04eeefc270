//! The allocator, and the pages that it takes from the system.

/// Trees are many small allocations on several threads; the system's allocator asks the kernel for each few of them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Lets the system give memory in pages of 2 MiB from here on, or forbids it.
///
/// Linux does so where the allocator asks for it. It spares a comparison, which keeps two releases in memory, a fifth of its time: else
/// the kernel hands out thousands of pages of 4 KiB, at 3 µs each. But what is never written in a page counts as used, which about
/// doubles the peak; what is quick without does without.
pub(crate) fn use_large_pages(yes: bool) {
    // Best effort: a kernel that knows no such pages gives none.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(!yes);
    #[cfg(not(target_os = "linux"))]
    let _ = yes;
}
