#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turn marked-up reports into labelled ones: NN.marked -> NN.txt (plain text) and NN.json (labels with offsets).

usage: annotate.py [--show] [NN.marked ...]          (default: every .marked file beside this script)

A .marked file is a head of `key: value` lines (level, year, period, title), a line `---`, the text, and, after another
`---`, findings as `kind: id id ... | note`. Marks in the text:
  {约<x.x>公里|name|head,head/other|cat cat|option ...}   a figure: <> holds the number token, the rest is its quote
  {name:以<xx>村}  {date:<20xx>年}  {missing:距县城<>公里}   a placeholder of that kind, with its quote
  {mark:<、、>#id}                                        a spot that a finding names
  «...»                                                    one report (default: the whole text)
Options of a figure: @scope, #id, s=planned, s=rule, b=, u=, v= (what cannot be read off the quote), p=damaged, p=none,
optional. A masked number is a placeholder too. Value, unit and bound are derived from the quote and shown by --show,
for a person to check; they owe nothing to the program under test.
"""
import json, os, re, sys
from decimal import Decimal

CATEGORIES = {"pov": "poverty", "env": "environment", "inf": "infrastructure", "ind": "industry", "liv": "livelihood",
              "gov": "governance", "par": "party", "epi": "epidemic", "pro": "profile", "oth": "other"}
POWER = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
MASK = re.compile(r"[xXｘＸ×*＊_＿?？○〇□…某]|【\s*】|（\s*）|-{2}")
DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2}
ARABIC = str.maketrans("０１２３４５６７８９．，", "0123456789.,")


def han(word):
    total, section, digit, last = 0, 0, 0, 1
    for c in word:
        if c in DIGIT:
            digit = DIGIT[c]
        elif c in "十百千":
            last = 10 ** POWER[c]
            section += (digit or 1) * last
            digit = 0
        else:
            last = 10 ** POWER[c]
            total, section, digit = (total + section + digit) * last, 0, 0
    if digit and last > 10 and len(word) > 1 and word[-2] in "百千万亿":  # 一万二
        digit *= last // 10
    return Decimal(total + section + digit)


def number(word):
    word = word.translate(ARABIC).replace(",", "").replace("。", ".")
    if re.fullmatch(r"\d+(\.\d+)?", word):
        return Decimal(word)
    if "点" in word:
        whole, part = word.split("点")
        return han(whole) + Decimal("0." + "".join(str(DIGIT[c]) for c in part))
    if re.fullmatch(r"[零一二两三四五六七八九十百千万亿]+", word):
        return han(word)
    return None


def plain(value):
    text = format(value.normalize(), "f")
    return text


def derive(before, token, after):
    m = re.match(r"([余多来]?)((?:[十百万亿]|千(?![米克瓦伏]))*)([余多来]?)(.*?)(左右|上下|以上|以下|以内|之多|及以上)?$", after, re.S)
    more, mult, more2, unit, tail = m.groups()
    power = sum(POWER[c] for c in mult)
    words = before + "|" + (tail or "")
    if re.search("约|近|大概|左右|上下|将近|接近", words):
        bound = "approx"
    elif re.search("不足|不到|以下|以内|低于|不超过|少于|至多|最多", words) and "不少于" not in words and "不低于" not in words:
        bound = "at_most"
    elif more or more2 or re.search("以上|超|突破|不少于|不低于|至少|之多|高于", words) or re.search("[余多]$", token):
        bound = "at_least"
    else:
        bound = "exact"
    ends = re.split(r"[-—~～至到]+", token)
    if len(ends) == 2 and all(ends):
        values = [number(e) for e in ends]
        if None not in values:
            if re.search("[万亿]$", ends[1]) and not re.search("[万亿]", ends[0]):
                values[0] *= 10 ** POWER[ends[1][-1]]
            return [plain(v.scaleb(power)) for v in values], unit, bound
        return None, unit, bound
    value = number(token)
    return (plain(value.scaleb(power)) if value is not None else None), unit, bound


def parse(source):
    head, text, *rest = re.split(r"^---\n", source, flags=re.M)
    keys = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    out, figures, places, reports, ids = [], [], [], [], {}
    length, i, open_at = 0, 0, None

    def put(piece):
        nonlocal length
        out.append(piece)
        length += len(piece)

    while i < len(text):
        c = text[i]
        if c == "«":
            open_at = length
        elif c == "»":
            reports.append((open_at, length))
        elif c == "{":
            end = text.index("}", i)
            mark(text[i + 1:end], length, put, figures, places, ids)
            i = end
        else:
            put(c)
        i += 1
    findings = []
    for line in (rest[0].splitlines() if rest else []):
        if line.strip():
            kind, tail = line.split(": ", 1)
            names, note = tail.split(" | ", 1)
            findings.append({"kind": kind, "spans": [ids[n] for n in names.split()], "note": note})
    return keys, "".join(out), figures, places, reports, findings


def mark(body, start, put, figures, places, ids):
    kind = re.match(r"(name|date|missing|redaction|damaged|figure|mark):", body)
    fields = body[kind.end():].split("|") if kind else body.split("|")
    m = re.fullmatch(r"(.*?)<(.*?)>(.*?)(#\w+)?", fields[0], re.S)
    before, token, after, spot = m.groups()
    put(before + token + after)
    first = start + len(before)
    span = [first, first + len(token)]
    quote = before + token + after
    if kind:
        if spot:
            ids[spot[1:]] = span
        if kind.group(1) != "mark":
            places.append({"kind": kind.group(1), "start": span[0], "end": span[1], "quote": quote[:12]})
        return
    name, heads, categories = fields[1:4]
    options = fields[4].split() if len(fields) > 4 else []
    value, unit, bound = derive(before, token, after)
    masked = bool(MASK.search(token)) or token == ""
    figure = {"start": span[0], "end": span[1], "quote": quote, "value": None if masked else value, "unit": unit,
              "masked": masked, "bound": bound, "status": "done", "name": name,
              "heads": [h.replace("/", "|") for h in heads.split(",")],
              "categories": [CATEGORIES[c] for c in categories.split()], "scope": None}
    place = "figure"
    for option in options:
        if option[0] == "@":
            figure["scope"] = option[1:]
        elif option[0] == "#":
            ids[option[1:]] = span
        elif option == "optional":
            figure["optional"] = True
        else:
            key, word = option.split("=", 1)
            if key == "p":
                place = word
            elif key == "v":
                figure["value"] = word.split(",") if "," in word else word
            else:
                figure[{"s": "status", "b": "bound", "u": "unit"}[key]] = word
    figures.append(figure)
    if masked and place != "none":
        places.append({"kind": place, "start": span[0], "end": span[1], "quote": quote[:12]})


def lines(items):
    return "[" + ("\n" + ",\n".join(json.dumps(x, ensure_ascii=False) for x in items) + "\n" if items else "") + "]"


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    show = "--show" in sys.argv
    files = [a for a in sys.argv[1:] if a != "--show"]
    files = files or sorted(os.path.join(here, f) for f in os.listdir(here) if f.endswith(".marked"))
    for path in files:
        keys, text, figures, places, reports, findings = parse(open(path, encoding="utf-8").read())
        text = text.rstrip("\n") + "\n"
        year = int(keys["year"]) if keys.get("year", "").isdigit() else None
        spans = reports or [(0, len(text.rstrip()))]
        titles = keys.get("title", "").split(" || ")
        levels, periods = keys["level"].split(" || "), keys["period"].split(" || ")
        pick = lambda words, k: words[min(k, len(words) - 1)]
        whole = [{"start": a, "end": b, "title": pick(titles, k) or None, "level": pick(levels, k), "year": year,
                  "period": pick(periods, k)} for k, (a, b) in enumerate(spans)]
        for item in figures:
            assert item["quote"] in text and text[item["start"]:item["end"]] in item["quote"], item
            assert item["masked"] or item["value"] is not None, item
            if show:
                print(item["quote"], item["value"], item["unit"], item["bound"], item["status"], item["name"], sep="\t")
        for item in places:
            assert item["quote"] in text, item
        stem = os.path.splitext(path)[0]
        open(stem + ".txt", "w", encoding="utf-8").write(text)
        with open(stem + ".json", "w", encoding="utf-8") as f:
            f.write('{"text": %s, "range": [0, %d],\n"reports": %s,\n"figures": %s,\n"placeholders": %s,\n"findings": %s}\n' % (
                json.dumps(os.path.basename(stem) + ".txt"), len(text), lines(whole), lines(figures),
                lines(sorted(places, key=lambda p: p["start"])), lines(findings)))
        print(f"{os.path.basename(stem)}: {len(text)} characters, {len(figures)} figures, {len(places)} placeholders, "
              f"{len(findings)} findings", file=sys.stderr)


if __name__ == "__main__":
    main()
