package io.gridbook.revenue;

/** A grid in the workbook of its area, or an area in that of the company: revenue in fen of M, M−1 and M−12. */
record PlacePart(
        PlaceName place,
        long revenue,
        long revenueBefore,
        long revenueYearAgo,
        SheetRows.Development customers,
        SheetRows.Development services) {}
