;; Adds up the values of oblivious trees for eight rows of facts at once.
;;
;; Memory, in bytes (trees.ts has the same numbers):
;;        0  each fact of the eight rows, a lane a row
;;     4096  the eight sums
;;     8192  the questions, tree by tree: where the fact lies, and the bound; then the values of all trees
(module
  (memory (import "trees" "memory") 1)

  ;; The value of a tree, whose values begin at `values`, that the answers lead to.
  (func $value (param $values i32) (param $answers i32) (result f64)
    (f64.promote_f32 (f32.load (i32.add (local.get $values) (i32.shl (local.get $answers) (i32.const 2))))))

  (func (export "sum") (param $trees i32) (param $depth i32) (param $values i32)
    (local $question i32) (local $fact i32) (local $k i32) (local $bound v128) (local $low v128) (local $high v128)
    (local $a f64) (local $b f64) (local $c f64) (local $d f64) (local $e f64) (local $f f64) (local $g f64) (local $h f64)
    (local.set $question (i32.const 8192))
    (loop $tree
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (local.set $k (local.get $depth))
      (loop $next
        (local.set $fact (i32.load (local.get $question)))
        (local.set $bound (v128.load32_splat offset=4 (local.get $question)))
        ;; A comparison that holds is -1.
        (local.set $low
          (i32x4.sub
            (i32x4.shl (local.get $low) (i32.const 1))
            (f32x4.gt (v128.load (local.get $fact)) (local.get $bound))))
        (local.set $high
          (i32x4.sub
            (i32x4.shl (local.get $high) (i32.const 1))
            (f32x4.gt (v128.load offset=16 (local.get $fact)) (local.get $bound))))
        (local.set $question (i32.add (local.get $question) (i32.const 8)))
        (br_if $next (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
      (local.set $a
        (f64.add (local.get $a) (call $value (local.get $values) (i32x4.extract_lane 0 (local.get $low)))))
      (local.set $b
        (f64.add (local.get $b) (call $value (local.get $values) (i32x4.extract_lane 1 (local.get $low)))))
      (local.set $c
        (f64.add (local.get $c) (call $value (local.get $values) (i32x4.extract_lane 2 (local.get $low)))))
      (local.set $d
        (f64.add (local.get $d) (call $value (local.get $values) (i32x4.extract_lane 3 (local.get $low)))))
      (local.set $e
        (f64.add (local.get $e) (call $value (local.get $values) (i32x4.extract_lane 0 (local.get $high)))))
      (local.set $f
        (f64.add (local.get $f) (call $value (local.get $values) (i32x4.extract_lane 1 (local.get $high)))))
      (local.set $g
        (f64.add (local.get $g) (call $value (local.get $values) (i32x4.extract_lane 2 (local.get $high)))))
      (local.set $h
        (f64.add (local.get $h) (call $value (local.get $values) (i32x4.extract_lane 3 (local.get $high)))))
      (local.set $values (i32.add (local.get $values) (i32.shl (i32.const 4) (local.get $depth))))
      (br_if $tree (local.tee $trees (i32.sub (local.get $trees) (i32.const 1)))))
    (f64.store offset=4096 (i32.const 0) (local.get $a))
    (f64.store offset=4104 (i32.const 0) (local.get $b))
    (f64.store offset=4112 (i32.const 0) (local.get $c))
    (f64.store offset=4120 (i32.const 0) (local.get $d))
    (f64.store offset=4128 (i32.const 0) (local.get $e))
    (f64.store offset=4136 (i32.const 0) (local.get $f))
    (f64.store offset=4144 (i32.const 0) (local.get $g))
    (f64.store offset=4152 (i32.const 0) (local.get $h))))
