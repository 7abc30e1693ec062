/**
 * What signatures of people and of the bus have in common: algorithms, paths to authorities, XML read without danger and
 * XML signatures read strictly. What a signature must say is decided by who asks.
 */
package kz.enrollment.crypto;
