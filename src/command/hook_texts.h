/* hook_texts.h - the files of src/hook/, as the Makefile puts them in. */
#ifndef VIGIL_HOOK_TEXTS_H
#define VIGIL_HOOK_TEXTS_H

/* Scripts for git, and workflows for forges. */
extern const char hook_pre_receive[], hook_pre_commit[];
extern const char hook_github[], hook_gitlab[], hook_forgejo[];

#endif
