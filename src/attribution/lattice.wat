;; Weighs the paths through the labels of a stretch from both sides: for each token and label the best score of a path up
;; to it, and of one that goes on from it.
;;
;; Memory, in bytes (lattice.ts has the same numbers):
;;        0  transitions: for each place in a quotation and each label before, one weight a label
;;     4096  the same, for each place and each label, one weight a label before
;;     8192  a row for use between
;;     8256  the place of each token, one byte
;;    10240  scores of each token, one a label
;;    82432  the best score up to each token and label, the token's own score included
;;   154624  the best score from each token and label on, without its own
;;   226816  the label before on the best path to each token and label: sixteen bytes a token
;;   251008  the label after on the best path from there
;;   275200  for each token the labels, a bit each, through which a path comes near the best
;; A row has twelve lanes: eleven labels and one of padding, all of four bytes.
(module
  (memory (import "lattice" "memory") 5)

  ;; The greatest sum of a number of the row at `source` and its row of the eleven at `rows`, for each lane, with the number of that
  ;; row.
  (func $best (param $rows i32) (param $source i32) (param $out i32) (param $labels i32)
    (local $p i32) (local $from v128) (local $label v128) (local $c v128) (local $m v128)
    (local $t0 v128) (local $t1 v128) (local $t2 v128) (local $a0 v128) (local $a1 v128) (local $a2 v128)
    (local.set $t0 (f32x4.splat (f32.const -inf)))
    (local.set $t1 (local.get $t0))
    (local.set $t2 (local.get $t0))
    (loop $next
      (local.set $label (i32x4.splat (local.get $p)))
      (local.set $from
        (v128.load32_splat (i32.add (local.get $source) (i32.shl (local.get $p) (i32.const 2)))))
      (local.set $c (f32x4.add (local.get $from) (v128.load (local.get $rows))))
      (local.set $m (f32x4.gt (local.get $c) (local.get $t0)))
      (local.set $t0 (v128.bitselect (local.get $c) (local.get $t0) (local.get $m)))
      (local.set $a0 (v128.bitselect (local.get $label) (local.get $a0) (local.get $m)))
      (local.set $c (f32x4.add (local.get $from) (v128.load offset=16 (local.get $rows))))
      (local.set $m (f32x4.gt (local.get $c) (local.get $t1)))
      (local.set $t1 (v128.bitselect (local.get $c) (local.get $t1) (local.get $m)))
      (local.set $a1 (v128.bitselect (local.get $label) (local.get $a1) (local.get $m)))
      (local.set $c (f32x4.add (local.get $from) (v128.load offset=32 (local.get $rows))))
      (local.set $m (f32x4.gt (local.get $c) (local.get $t2)))
      (local.set $t2 (v128.bitselect (local.get $c) (local.get $t2) (local.get $m)))
      (local.set $a2 (v128.bitselect (local.get $label) (local.get $a2) (local.get $m)))
      (local.set $rows (i32.add (local.get $rows) (i32.const 48)))
      (br_if $next
        (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 1))) (i32.const 11))))
    (v128.store (local.get $out) (local.get $t0))
    (v128.store offset=16 (local.get $out) (local.get $t1))
    (v128.store offset=32 (local.get $out) (local.get $t2))
    (v128.store (local.get $labels)
      (i8x16.narrow_i16x8_u
        (i16x8.narrow_i32x4_u (local.get $a0) (local.get $a1))
        (i16x8.narrow_i32x4_u (local.get $a2) (local.get $a2)))))

  ;; Adds the row at `b` to the row at `a` and writes it to `out`.
  (func $add (param $a i32) (param $b i32) (param $out i32)
    (v128.store (local.get $out) (f32x4.add (v128.load (local.get $a)) (v128.load (local.get $b))))
    (v128.store offset=16 (local.get $out)
      (f32x4.add (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b))))
    (v128.store offset=32 (local.get $out)
      (f32x4.add (v128.load offset=32 (local.get $a)) (v128.load offset=32 (local.get $b)))))

  ;; Where the transitions to a token begin.
  (func $transitions (param $token i32) (result i32)
    (i32.mul (i32.const 528) (i32.load8_u offset=8256 (local.get $token))))

  ;; Which lanes of a token's paths, a bit each, have a score above `least`.
  (func $near (param $row i32) (param $least v128) (result i32)
    (i32.or
      (i32x4.bitmask
        (f32x4.gt
          (f32x4.add (v128.load offset=82432 (local.get $row)) (v128.load offset=154624 (local.get $row)))
          (local.get $least)))
      (i32.or
        (i32.shl
          (i32x4.bitmask
            (f32x4.gt
              (f32x4.add (v128.load offset=82448 (local.get $row)) (v128.load offset=154640 (local.get $row)))
              (local.get $least)))
          (i32.const 4))
        (i32.shl
          (i32x4.bitmask
            (f32x4.gt
              (f32x4.add (v128.load offset=82464 (local.get $row)) (v128.load offset=154656 (local.get $row)))
              (local.get $least)))
          (i32.const 8)))))

  ;; The greatest number of the row at `at`.
  (func $top (param $at i32) (result f32)
    (local $v v128)
    (local.set $v
      (f32x4.max (v128.load (local.get $at))
        (f32x4.max (v128.load offset=16 (local.get $at)) (v128.load offset=32 (local.get $at)))))
    (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.max (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; Weighs the paths of `count` tokens, at least one. The first follows label O. A path is near that is less than `reach`
  ;; below the best, whose score is the result.
  (func (export "weigh") (param $count i32) (param $reach f32) (result f32)
    (local $token i32) (local $row i32) (local $best f32) (local $least v128)
    (call $add (call $transitions (i32.const 0)) (i32.const 10240) (i32.const 82432))
    (loop $ahead
      (if (i32.lt_u (local.tee $token (i32.add (local.get $token) (i32.const 1))) (local.get $count))
        (then
          (local.set $row (i32.mul (local.get $token) (i32.const 48)))
          (call $best
            (call $transitions (local.get $token))
            (i32.add (local.get $row) (i32.const 82384))
            (i32.const 8192)
            (i32.add (i32.const 226816) (i32.shl (local.get $token) (i32.const 4))))
          (call $add
            (i32.const 8192)
            (i32.add (local.get $row) (i32.const 10240))
            (i32.add (local.get $row) (i32.const 82432)))
          (br $ahead))))
    (local.set $token (i32.sub (local.get $count) (i32.const 1)))
    (local.set $row (i32.mul (local.get $token) (i32.const 48)))
    (local.set $best (call $top (i32.add (local.get $row) (i32.const 82432))))
    (local.set $least (f32x4.splat (f32.sub (local.get $best) (local.get $reach))))
    (v128.store offset=154624 (local.get $row) (v128.const i32x4 0 0 0 0))
    (v128.store offset=154640 (local.get $row) (v128.const i32x4 0 0 0 0))
    (v128.store offset=154656 (local.get $row) (v128.const i32x4 0 0 0 0))
    (loop $behind
      (i32.store offset=275200 (i32.shl (local.get $token) (i32.const 2))
        (call $near (local.get $row) (local.get $least)))
      (if (local.get $token)
        (then
          (call $add
            (i32.add (local.get $row) (i32.const 154624))
            (i32.add (local.get $row) (i32.const 10240))
            (i32.const 8192))
          (call $best
            (i32.add (i32.const 4096) (call $transitions (local.get $token)))
            (i32.const 8192)
            (i32.add (local.get $row) (i32.const 154576))
            (i32.add (i32.const 250992) (i32.shl (local.get $token) (i32.const 4))))
          (local.set $row (i32.sub (local.get $row) (i32.const 48)))
          (local.set $token (i32.sub (local.get $token) (i32.const 1)))
          (br $behind))))
    (local.get $best)))
