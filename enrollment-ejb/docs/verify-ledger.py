"""Checks the chain of hashes of a stream's public ledger: python3 verify-ledger.py ledger.csv"""
import hashlib, sys
header, *rows = open(sys.argv[1], encoding="utf-8").read().splitlines() or sys.exit("there is no ledger in this file")
head = "0" * 64
for number, line in enumerate(rows, 1):
    row, published = line.rsplit(",", 1)
    head = hashlib.sha256(f"{head},{row}".encode()).hexdigest()
    if published != head or not row.startswith(f"{number},"):
        sys.exit(f"row {number} is not the row that was written")
print(f"{len(rows)} rows follow one another; head {head}")
