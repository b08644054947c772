# SPDX-License-Identifier: MIT
/sbin/ldconfig
