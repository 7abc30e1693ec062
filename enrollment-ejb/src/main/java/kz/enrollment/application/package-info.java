/** Drafts, submissions and applications with their life cycle (Rules §3, §4). */
package kz.enrollment.application;
