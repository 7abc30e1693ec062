package kz.enrollment.documents;

/** Sizes a campaign allows, in bytes: one file, and all files of one draft together. */
public record FileLimits(int maxFileBytes, int maxTotalBytes) {}
