;; Adds up the weights of the features of one token.
;;
;; Memory: the count of features is a parameter; their hashes lie from $FEATURES on, four bytes each; eleven 16-bit sums
;; (and five of padding) are written from $SUMS on. The table begins at $TABLE: buckets of 64 bytes, one cache line, each
;; with four hashes and then four rows of twelve signed bytes. A hash is in its bucket or not at all. A row of zeros at
;; $NOTHING stands for a feature that the table lacks, so that no branch waits for what is fetched and the processor
;; fetches many buckets at once.
(module
  (memory (import "tagger" "memory") 1)
  (func (export "sum") (param $count i32) (param $buckets i64)
    (local $at i32) (local $end i32) (local $bucket i32) (local $hit i32)
    (local $row v128) (local $low v128) (local $high v128)
    (local.set $at (i32.const 64)) ;; $FEATURES
    (local.set $end (i32.add (i32.const 64) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $bucket
          (i32.add (i32.const 1024) ;; $TABLE
            (i32.shl
              (i32.wrap_i64
                (i64.shr_u
                  (i64.mul (i64.load32_u (local.get $at)) (local.get $buckets))
                  (i64.const 32)))
              (i32.const 6))))
        (local.set $hit
          (i32x4.bitmask
            (i32x4.eq (v128.load (local.get $bucket)) (v128.load32_splat (local.get $at)))))
        (local.set $row
          (v128.load
            (select
              (i32.add (local.get $bucket)
                (i32.add (i32.const 16) (i32.mul (i32.ctz (local.get $hit)) (i32.const 12))))
              (i32.const 32) ;; $NOTHING
              (local.get $hit))))
        (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $row))))
        (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $row))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (v128.store (i32.const 0) (local.get $low)) ;; $SUMS
    (v128.store (i32.const 16) (local.get $high))))
