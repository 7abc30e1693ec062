package kz.enrollment.schoolregistry;

/**
 * A class of a stream.
 *
 * @param number from 1, within the stream
 */
public record ClassSetView(int number, int places) {}
