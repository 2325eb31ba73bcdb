;; Adds up the values of oblivious trees for four rows of facts at once.
;;
;; Memory, in bytes (trees.ts has the same numbers):
;;        0  each fact of the four rows, a lane a row
;;     1024  the four sums
;;     2048  the questions, tree by tree: where the fact lies, and the bound; then the values of all trees
(module
  (memory (import "trees" "memory") 1)

  ;; The value of a tree, whose values begin at `values`, that the answers lead to.
  (func $value (param $values i32) (param $answers i32) (result f64)
    (f64.promote_f32 (f32.load (i32.add (local.get $values) (i32.shl (local.get $answers) (i32.const 2))))))

  (func (export "sum") (param $trees i32) (param $depth i32) (param $values i32)
    (local $question i32) (local $k i32) (local $answers v128)
    (local $a f64) (local $b f64) (local $c f64) (local $d f64)
    (local.set $question (i32.const 2048))
    (loop $tree
      (local.set $answers (v128.const i32x4 0 0 0 0))
      (local.set $k (local.get $depth))
      (loop $next
        ;; A comparison that holds is -1.
        (local.set $answers
          (i32x4.sub
            (i32x4.shl (local.get $answers) (i32.const 1))
            (f32x4.gt
              (v128.load (i32.load (local.get $question)))
              (v128.load32_splat offset=4 (local.get $question)))))
        (local.set $question (i32.add (local.get $question) (i32.const 8)))
        (br_if $next (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
      (local.set $a
        (f64.add (local.get $a) (call $value (local.get $values) (i32x4.extract_lane 0 (local.get $answers)))))
      (local.set $b
        (f64.add (local.get $b) (call $value (local.get $values) (i32x4.extract_lane 1 (local.get $answers)))))
      (local.set $c
        (f64.add (local.get $c) (call $value (local.get $values) (i32x4.extract_lane 2 (local.get $answers)))))
      (local.set $d
        (f64.add (local.get $d) (call $value (local.get $values) (i32x4.extract_lane 3 (local.get $answers)))))
      (local.set $values (i32.add (local.get $values) (i32.shl (i32.const 4) (local.get $depth))))
      (br_if $tree (local.tee $trees (i32.sub (local.get $trees) (i32.const 1)))))
    (f64.store offset=1024 (i32.const 0) (local.get $a))
    (f64.store offset=1032 (i32.const 0) (local.get $b))
    (f64.store offset=1040 (i32.const 0) (local.get $c))
    (f64.store offset=1048 (i32.const 0) (local.get $d))))
