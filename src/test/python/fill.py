"""Fills in a work list as a manager would who works with openpyxl: fill.py LIST TARGET.

The rows are sorted the other way round and the column of phones is hidden.
"""

import datetime
import sys

import openpyxl

ANSWERS = {
    "C1": {"联系时间": datetime.datetime(2026, 11, 21, 9, 30), "方式": "电话", "结果": "承诺缴费", "承诺日期": datetime.date(2026, 11, 25)},
    "C2": {"联系时间": "11月21日 10:15", "方式": "未联系上"},
    "C4": {"方式": "上门", "备注": "+86 电话关机\n_x0041_ 改天再来"},
}


def heading(sheet):
    """The row with the headings, and the number of each column by its heading."""
    for row in sheet.iter_rows():
        columns = {cell.value: cell.column for cell in row if cell.value}
        if "行标识" in columns:
            return row[0].row, columns
    raise SystemExit("no heading")


def main(source, target):
    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    first, columns = heading(sheet)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first + 1)]
    for values in rows:
        customer = values[columns["行标识"] - 1].split("|")[-1]
        for name, value in ANSWERS.get(customer, {}).items():
            values[columns[name] - 1] = value
    for number, values in enumerate(reversed(rows), first + 1):
        for column, value in enumerate(values, 1):
            sheet.cell(number, column).value = value
    sheet.column_dimensions[openpyxl.utils.get_column_letter(columns["电话"])].hidden = True
    book.save(target)


main(*sys.argv[1:])
