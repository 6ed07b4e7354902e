; Serves a workload, the current folder, until the input ends: the same as Serving.java.
(deftemplate item
  (slot id) (slot state) (multislot sectors)
  (slot fte) (slot wage) (slot months) (slot percent))
(deftemplate service (slot nr) (slot kind) (slot load) (slot served) (slot months))
(defglobal ?*findings* = 0 ?*item* = "" ?*out* = FALSE)

(deffunction found (?rule)
  (bind ?*findings* (+ ?*findings* 1))
  (if ?*out* then (printout findings ?*item* " " ?rule crlf)))

(deffunction hold-against (?item)
  (reset)
  (bind ?*item* (funcall (sym-cat item- ?item)))
  (run))

(deffunction answer (?word ?rest)
  (bind ?*findings* 0)
  (if (eq ?word "edit")
    then
    (undefrule *)
    (load* (str-cat ?rest "/rules.clp"))
    (hold-against 1)
    else
    (bind ?*out* (eq ?word "findings"))
    (if ?*out* then (open ?rest findings "w"))
    (loop-for-count (?item 1 (funcall items)) (hold-against ?item))
    (if ?*out* then (close findings))
    (bind ?*out* FALSE)))

(deffunction serve ()
  (bind ?line (readline))
  (while (neq ?line EOF)
    (bind ?blank (str-index " " ?line))
    (bind ?word (if ?blank then (sub-string 1 (- ?blank 1) ?line) else ?line))
    (bind ?rest (if ?blank then (sub-string (+ ?blank 1) (str-length ?line) ?line) else ""))
    (bind ?begin (time))
    (answer ?word ?rest)
    (printout t (integer (* 1000000000.0 (- (time) ?begin))) " " ?*findings* crlf)
    (bind ?line (readline))))

(set-reset-globals FALSE)
(load* "items.clp")
(load* "rules.clp")
(serve)
(exit)
