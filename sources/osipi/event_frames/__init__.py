"""How tables of event frames are read.

Planning: :mod:`facts` asks PI, the memory and reports; :mod:`planner` makes the next :mod:`offset` of that.

Reading: :mod:`partition` says what one task reads. :mod:`find` finds its frames, :mod:`complete` asks for what they
refer to, the table's row function makes rows, :mod:`unreadable` reports what is missing. :mod:`reader` runs the four.
"""
