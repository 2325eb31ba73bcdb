;; Labels the tokens of one stretch of those in the columns: hashes the features of each by the templates of a pass, adds their weights to what the
;; pass before added up, and takes Viterbi's step.
;;
;; Memory, in bytes (labeller.ts has the same numbers):
;;        0  a bucket of zeros
;;       64  the best score of a path to each label of the token before; overwritten by each token
;;     1024  hashes of the features of four tokens, then their buckets: 32 bytes a template, four a number
;;     4096  scores of each token of the stretch, one a label
;;    76096  best label before, for each token of the stretch and each label: sixteen bytes a token
;;   100352  sums of weights of each token in the columns: twelve of two bytes a token
;;   198720  passes, programs, transitions, columns and tables, where the pass says
;;
;; A pass is a list of numbers:
;;        0  its program: sixteen bytes a template, its hash and the addresses of three operands at the first token in the columns
;;        4  how many bytes the hashes of the features of four tokens take
;;        8  the column that says which tokens stand deep inside a quotation: they have no features
;;       12  the table: buckets of 64 bytes, one cache line, each with four hashes and then four rows of signed bytes
;;       16  how many buckets
;;       20  what one step of a weight is worth
;;       24  what is taken from the score of label O
;;       28  transitions: for each place in a quotation and each label before, one weight a label
;;       32  the column of places
;; A row has twelve lanes: eleven labels and one of padding. A hash is in its bucket or not at all; of one that is not, the
;; row is the bucket of zeros.
(module
  (memory (import "labeller" "memory") 1)

  ;; Hashes the features of four tokens, the first of which is `token`, and finds the bucket of each. Then every bucket is
  ;; read, for nothing but to be fetched: with nothing else to do between, the processor fetches many at a time.
  (func $hash (param $pass i32) (param $token i32) (result i32)
    (local $at i32) (local $end i32) (local $out i32) (local $offset i32) (local $touched i32)
    (local $hash v128) (local $bucket v128) (local $buckets v128) (local $table v128)
    (local.set $at (i32.load (local.get $pass)))
    (local.set $out (i32.const 1024))
    (local.set $end (i32.add (local.get $out) (i32.load offset=4 (local.get $pass))))
    (local.set $offset (i32.shl (local.get $token) (i32.const 2)))
    (local.set $table (v128.load32_splat offset=12 (local.get $pass)))
    (local.set $buckets (v128.load32_splat offset=16 (local.get $pass)))
    (loop $next
      (v128.store (local.get $out)
        (local.tee $hash
          (i32x4.add
            (i32x4.add
              (v128.load32_splat (local.get $at))
              (i32x4.mul (v128.const i32x4 0x9e3779b1 0x9e3779b1 0x9e3779b1 0x9e3779b1)
                (v128.load (i32.add (local.get $offset) (i32.load offset=4 (local.get $at))))))
            (i32x4.add
              (i32x4.mul (v128.const i32x4 0xc2b2ae3d 0xc2b2ae3d 0xc2b2ae3d 0xc2b2ae3d)
                (v128.load (i32.add (local.get $offset) (i32.load offset=8 (local.get $at)))))
              (i32x4.mul (v128.const i32x4 0x27d4eb2f 0x27d4eb2f 0x27d4eb2f 0x27d4eb2f)
                (v128.load (i32.add (local.get $offset) (i32.load offset=12 (local.get $at)))))))))
      (v128.store offset=16 (local.get $out)
        (local.tee $bucket
          (i32x4.add (local.get $table)
            (i32x4.shl
              (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31
                (i64x2.extmul_low_i32x4_u (local.get $hash) (local.get $buckets))
                (i64x2.extmul_high_i32x4_u (local.get $hash) (local.get $buckets)))
              (i32.const 6)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next
        (i32.lt_u (local.tee $out (i32.add (local.get $out) (i32.const 32))) (local.get $end))))
    (local.set $out (i32.const 1024))
    (loop $touch
      (local.set $touched (i32.xor (local.get $touched) (i32.load (i32.load offset=16 (local.get $out)))))
      (local.set $touched (i32.xor (local.get $touched) (i32.load (i32.load offset=20 (local.get $out)))))
      (local.set $touched (i32.xor (local.get $touched) (i32.load (i32.load offset=24 (local.get $out)))))
      (local.set $touched (i32.xor (local.get $touched) (i32.load (i32.load offset=28 (local.get $out)))))
      (br_if $touch
        (i32.lt_u (local.tee $out (i32.add (local.get $out) (i32.const 32))) (local.get $end))))
    (local.get $touched))

  ;; Adds the rows of the hashes from `at` to `end`, one in sixteen bytes, to the sums of a token and writes its scores. No branch waits for what
  ;; is fetched from the table, so that the processor fetches many buckets at once.
  (func $sum (param $pass i32) (param $at i32) (param $end i32) (param $sums i32) (param $scores i32)
    (local $bucket i32) (local $hit i32)
    (local $row v128) (local $low v128) (local $high v128) (local $scale v128)
    (local.set $low (v128.load (local.get $sums)))
    (local.set $high (v128.load64_zero offset=16 (local.get $sums)))
    (block $summed
      (loop $next
        (br_if $summed (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $bucket (i32.load offset=16 (local.get $at)))
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
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br $next)))
    (v128.store (local.get $sums) (local.get $low))
    (v128.store64_lane offset=16 0 (local.get $sums) (local.get $high))
    (local.set $scale (f32x4.splat (f32.load offset=20 (local.get $pass))))
    (v128.store (local.get $scores)
      (f32x4.sub
        (f32x4.mul (local.get $scale) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $low))))
        (v128.load32_zero offset=24 (local.get $pass))))
    (v128.store offset=16 (local.get $scores)
      (f32x4.mul (local.get $scale) (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $low)))))
    (v128.store offset=32 (local.get $scores)
      (f32x4.mul (local.get $scale) (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $high))))))

  ;; Viterbi's step to `token` of the stretch that begins with `first`: the best label before each label, the lowest of equals.
  ;; The first token follows label O.
  (func $step (param $pass i32) (param $first i32) (param $token i32) (param $scores i32)
    (local $at i32) (local $labels i32) (local $p i32)
    (local $c v128) (local $m v128) (local $from v128) (local $label v128)
    (local $t0 v128) (local $t1 v128) (local $t2 v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128)
    (local.set $at
      (i32.add (i32.load offset=28 (local.get $pass))
        (i32.mul (i32.const 528)
          (i32.load
            (i32.add
              (i32.load offset=32 (local.get $pass))
              (i32.shl (i32.add (local.get $first) (local.get $token)) (i32.const 2)))))))
    (local.set $t0 (f32x4.splat (f32.const -inf)))
    (local.set $t1 (local.get $t0))
    (local.set $t2 (local.get $t0))
    (local.set $labels (select (i32.const 11) (i32.const 1) (local.get $token)))
    (loop $previous
      (local.set $label (i32x4.splat (local.get $p)))
      (if (local.get $token)
        (then (local.set $from (v128.load32_splat offset=64 (i32.shl (local.get $p) (i32.const 2))))))
      (local.set $c (f32x4.add (local.get $from) (v128.load (local.get $at))))
      (local.set $m (f32x4.gt (local.get $c) (local.get $t0)))
      (local.set $t0 (f32x4.pmax (local.get $t0) (local.get $c)))
      (local.set $a0 (i32x4.max_u (local.get $a0) (v128.and (local.get $label) (local.get $m))))
      (local.set $c (f32x4.add (local.get $from) (v128.load offset=16 (local.get $at))))
      (local.set $m (f32x4.gt (local.get $c) (local.get $t1)))
      (local.set $t1 (f32x4.pmax (local.get $t1) (local.get $c)))
      (local.set $a1 (i32x4.max_u (local.get $a1) (v128.and (local.get $label) (local.get $m))))
      (local.set $c (f32x4.add (local.get $from) (v128.load offset=32 (local.get $at))))
      (local.set $m (f32x4.gt (local.get $c) (local.get $t2)))
      (local.set $t2 (f32x4.pmax (local.get $t2) (local.get $c)))
      (local.set $a2 (i32x4.max_u (local.get $a2) (v128.and (local.get $label) (local.get $m))))
      (local.set $at (i32.add (local.get $at) (i32.const 48)))
      (br_if $previous
        (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 1))) (local.get $labels))))
    (v128.store offset=64 (i32.const 0) (f32x4.add (local.get $t0) (v128.load (local.get $scores))))
    (v128.store offset=80 (i32.const 0) (f32x4.add (local.get $t1) (v128.load offset=16 (local.get $scores))))
    (v128.store offset=96 (i32.const 0) (f32x4.add (local.get $t2) (v128.load offset=32 (local.get $scores))))
    (v128.store offset=76096 (i32.shl (local.get $token) (i32.const 4))
      (i8x16.narrow_i16x8_u
        (i16x8.narrow_i32x4_u (local.get $a0) (local.get $a1))
        (i16x8.narrow_i32x4_u (local.get $a2) (local.get $a2)))))

  ;; Labels `count` tokens of the columns from `first` on.
  (func (export "label") (param $pass i32) (param $first i32) (param $count i32)
    (local $token i32) (local $deep i32) (local $sums i32) (local $scores i32)
    (local.set $deep
      (i32.add (i32.load offset=8 (local.get $pass)) (i32.shl (local.get $first) (i32.const 2))))
    (local.set $sums (i32.add (i32.const 100352) (i32.mul (local.get $first) (i32.const 24))))
    (local.set $scores (i32.const 4096))
    (loop $next
      (if
        (i32.and
          (i32.eqz (i32.and (local.get $token) (i32.const 3)))
          (i32.eqz (i32x4.all_true (v128.load (local.get $deep)))))
        (then (drop (call $hash (local.get $pass) (i32.add (local.get $first) (local.get $token))))))
      (call $sum
        (local.get $pass)
        (i32.add (i32.const 1024) (i32.shl (i32.and (local.get $token) (i32.const 3)) (i32.const 2)))
        (select
          (i32.const 0)
          (i32.add (i32.const 1024) (i32.load offset=4 (local.get $pass)))
          (i32.load (local.get $deep)))
        (local.get $sums)
        (local.get $scores))
      (call $step (local.get $pass) (local.get $first) (local.get $token) (local.get $scores))
      (local.set $deep (i32.add (local.get $deep) (i32.const 4)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 24)))
      (local.set $scores (i32.add (local.get $scores) (i32.const 48)))
      (br_if $next
        (i32.lt_u
          (local.tee $token (i32.add (local.get $token) (i32.const 1)))
          (local.get $count))))))
