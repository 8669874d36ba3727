package io.gridbook.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customers of a grid that get a notice, in the order of its work list, and who brings it. */
record NoticeGrid(
        int areaId,
        String areaCode,
        String areaName,
        String gridCode,
        String gridName,
        String manager,
        @Nullable String managerPhone,
        List<Notice> notices) {}
