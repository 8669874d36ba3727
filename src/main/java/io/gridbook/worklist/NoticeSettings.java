package io.gridbook.worklist;

/** What the notices of arrears say besides: where to pay, and whom to call; empty for nothing. */
public record NoticeSettings(String place, String hotline) {}
