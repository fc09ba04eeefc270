//! The allocator, and the pages that it takes from the system.

/// Trees are many small allocations on several threads; the system's allocator asks the kernel for each few of them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Lets the system give memory in pages of 2 MiB from here on, or forbids it.
///
/// Linux does so where the allocator asks for it. It spares a comparison, which keeps two releases in memory, a fifth of its time: else
/// the kernel hands out thousands of pages of 4 KiB, at 3 µs each. But what is never written in a page is cleared and counts as used, a
/// third more at the peak (the pages that the allocator itself deals in are smaller for that, see `.cargo/config.toml`); what is quick
/// without does without.
///
/// Where a virtual machine has given its free memory back to the host, the host's pages cost more than all that: after a pause of some
/// seconds a comparison takes two to four times as long with large pages, and up to twice with small ones.
pub(crate) fn use_large_pages(yes: bool) {
    // Best effort: a kernel that knows no such pages gives none.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(!yes);
    #[cfg(not(target_os = "linux"))]
    let _ = yes;
}
