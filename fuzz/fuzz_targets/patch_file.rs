#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| onlay_fuzz::patch_file(data));
