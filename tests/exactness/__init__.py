"""Scenarios in which a PI System does everything that PI Systems do, and a judge of what then lies in the tables.

`make exactness` (`python -m exactness` with `tests` on the path) plays all of them on both engines; the suite
plays them on `local`, and a few on `spark`.
"""
