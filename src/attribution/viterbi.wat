;; One step of the tagger: adds up the weights of the features of one token and takes Viterbi's step to it.
;;
;; Memory, in bytes (viterbi-memory.ts has the same numbers):
;;        0  a bucket of zeros: stands for the bucket, and its first row for the row, of a feature that the table lacks
;;       64  the best score of a path to each label of the token before; overwritten by this token's
;;      192  hashes of the token's features
;;     1024  transitions: for each place in a quotation and each label before, one weight a label
;;     4352  scores of each token of the stretch, one a label
;;    76800  best label before, for each token of the stretch and each label
;;   149504  a bit for each range of hashes: clear where the table has none of them, so that a feature it lacks, and most
;;           are lacking, need not be looked for in memory that no cache holds
;;   411648  the table: buckets of 64 bytes, one cache line, each with four hashes and then four rows of signed bytes
;; A row has twelve lanes: eleven labels and one of padding. A hash is in its bucket or not at all. No branch waits for
;; what is fetched from the table, so that the processor fetches many buckets at once.
(module
  (memory (import "tagger" "memory") 1)
  (global $buckets (import "tagger" "buckets") i64)
  (global $scale (import "tagger" "scale") f32)
  (global $outside (import "tagger" "outside") f32)

  (func (export "step") (param $count i32) (param $place i32) (param $token i32)
    (local $at i32) (local $end i32) (local $bucket i32) (local $hit i32) (local $p i32)
    (local $spread i32)
    (local $row v128) (local $low v128) (local $high v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128)
    (local $c v128) (local $m v128) (local $from v128) (local $label v128)
    (local $t0 v128) (local $t1 v128) (local $t2 v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128)

    ;; the sums of the features' rows
    (local.set $at (i32.const 192))
    (local.set $end (i32.add (i32.const 192) (i32.shl (local.get $count) (i32.const 2))))
    (block $summed
      (loop $next
        (br_if $summed (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $spread (i32.mul (i32.load (local.get $at)) (i32.const 0x9e3779b1)))
        (local.set $bucket
          (select
            (i32.add (i32.const 411648)
              (i32.shl
                (i32.wrap_i64
                  (i64.shr_u
                    (i64.mul (i64.extend_i32_u (local.get $spread)) (global.get $buckets))
                    (i64.const 32)))
                (i32.const 6)))
            (i32.const 0)
            (i32.and
              (i32.shr_u
                (i32.load8_u offset=149504 (i32.shr_u (local.get $spread) (i32.const 14)))
                (i32.and (i32.shr_u (local.get $spread) (i32.const 11)) (i32.const 7)))
              (i32.const 1))))
        (local.set $hit
          (i32x4.bitmask (i32x4.eq (v128.load (local.get $bucket)) (v128.load32_splat (local.get $at)))))
        (local.set $row
          (v128.load
            (select
              (i32.add (local.get $bucket)
                (i32.add (i32.const 16) (i32.mul (i32.ctz (local.get $hit)) (i32.const 12))))
              (i32.const 0)
              (local.get $hit))))
        (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $row))))
        (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $row))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))

    ;; as scores
    (local.set $m (f32x4.splat (global.get $scale)))
    (local.set $s0 (f32x4.mul (local.get $m) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $low)))))
    (local.set $s1 (f32x4.mul (local.get $m) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $low)))))
    (local.set $s2 (f32x4.mul (local.get $m) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $high)))))
    (local.set $s0
      (f32x4.replace_lane 0 (local.get $s0)
        (f32.sub (f32x4.extract_lane 0 (local.get $s0)) (global.get $outside))))
    (local.set $at (i32.add (i32.const 4352) (i32.mul (local.get $token) (i32.const 48))))
    (v128.store (local.get $at) (local.get $s0))
    (v128.store offset=16 (local.get $at) (local.get $s1))
    (v128.store offset=32 (local.get $at) (local.get $s2))

    ;; the best label before each label; the first token of a stretch follows label O, whatever the last one was
    (local.set $at (i32.add (i32.const 1024) (i32.mul (local.get $place) (i32.const 528))))
    (local.set $t0 (f32x4.splat (f32.const -inf)))
    (local.set $t1 (local.get $t0))
    (local.set $t2 (local.get $t0))
    (local.set $end (select (i32.const 11) (i32.const 1) (local.get $token)))
    (block $chosen
      (loop $previous
        (br_if $chosen (i32.ge_u (local.get $p) (local.get $end)))
        (local.set $label (i32x4.splat (local.get $p)))
        (if (local.get $token)
          (then
            (local.set $from
              (v128.load32_splat offset=64 (i32.shl (local.get $p) (i32.const 2))))))
        (local.set $c (f32x4.add (local.get $from) (v128.load (local.get $at))))
        (local.set $m (f32x4.gt (local.get $c) (local.get $t0)))
        (local.set $t0 (v128.bitselect (local.get $c) (local.get $t0) (local.get $m)))
        (local.set $a0 (v128.bitselect (local.get $label) (local.get $a0) (local.get $m)))
        (local.set $c (f32x4.add (local.get $from) (v128.load offset=16 (local.get $at))))
        (local.set $m (f32x4.gt (local.get $c) (local.get $t1)))
        (local.set $t1 (v128.bitselect (local.get $c) (local.get $t1) (local.get $m)))
        (local.set $a1 (v128.bitselect (local.get $label) (local.get $a1) (local.get $m)))
        (local.set $c (f32x4.add (local.get $from) (v128.load offset=32 (local.get $at))))
        (local.set $m (f32x4.gt (local.get $c) (local.get $t2)))
        (local.set $t2 (v128.bitselect (local.get $c) (local.get $t2) (local.get $m)))
        (local.set $a2 (v128.bitselect (local.get $label) (local.get $a2) (local.get $m)))
        (local.set $at (i32.add (local.get $at) (i32.const 48)))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $previous)))
    (v128.store offset=64 (i32.const 0) (f32x4.add (local.get $t0) (local.get $s0)))
    (v128.store offset=80 (i32.const 0) (f32x4.add (local.get $t1) (local.get $s1)))
    (v128.store offset=96 (i32.const 0) (f32x4.add (local.get $t2) (local.get $s2)))
    (local.set $at (i32.add (i32.const 76800) (i32.mul (local.get $token) (i32.const 48))))
    (v128.store (local.get $at) (local.get $a0))
    (v128.store offset=16 (local.get $at) (local.get $a1))
    (v128.store offset=32 (local.get $at) (local.get $a2))))
