/** Stand-in for NCALayer, the program that signs with the keys of the computer it runs on. */
package kz.enrollment.sandbox.ncalayer;
