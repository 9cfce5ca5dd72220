"""http-tidy as an aspect: one `http-tidy tu` action per source, and a merge.

    load("//ci/bazel:http_tidy.bzl", "http_tidy_report")

    http_tidy_report(
        name = "http_tidy",
        deps = [":server", ":client"],
    )

`bazel build //:http_tidy` writes http_tidy.sarif and fails as `--fail-on` says.
The shards alone: `bazel build --aspects=//ci/bazel:http_tidy.bzl%http_tidy_aspect
--output_groups=http_tidy //…`.
"""

load("@bazel_tools//tools/build_defs/cc:action_names.bzl", "ACTION_NAMES")
load("@bazel_tools//tools/cpp:toolchain_utils.bzl", "find_cpp_toolchain")

HttpTidyInfo = provider(
    doc = "What http-tidy found in a target and what it depends on.",
    fields = {"shards": "depset of SARIF files, one per source"},
)

_C = ["c"]
_CXX = ["cc", "cpp", "cxx", "c++", "C"]

def _installed_impl(ctx):
    # Bazel gives an action no PATH of the user's.
    script = ctx.actions.declare_file(ctx.label.name + ".sh")
    ctx.actions.write(
        script,
        "#!/bin/sh\nPATH=/usr/local/bin:/usr/bin:/bin exec http-tidy \"$@\"\n",
        is_executable = True,
    )
    return [DefaultInfo(executable = script)]

installed_http_tidy = rule(
    implementation = _installed_impl,
    executable = True,
    doc = "The http-tidy that is installed on the machine that runs the action.",
)

def _sources(ctx):
    return [
        file
        for target in getattr(ctx.rule.attr, "srcs", [])
        for file in target.files.to_list()
        if file.extension in _C + _CXX
    ]

def _command(ctx, toolchain, target, src):
    """The compiler and its flags for src, as the toolchain makes them."""
    cc = target[CcInfo].compilation_context
    is_c = src.extension in _C
    action = ACTION_NAMES.c_compile if is_c else ACTION_NAMES.cpp_compile
    features = cc_common.configure_features(
        ctx = ctx,
        cc_toolchain = toolchain,
        requested_features = ctx.features,
        # Clang's module maps are not written for this action.
        unsupported_features = ctx.disabled_features + ["module_maps", "layering_check"],
    )
    cpp = ctx.fragments.cpp
    copts = [
        ctx.expand_make_variables("copts", option, {})
        for option in getattr(ctx.rule.attr, "copts", [])
    ]
    variables = cc_common.create_compile_variables(
        feature_configuration = features,
        cc_toolchain = toolchain,
        user_compile_flags = cpp.copts + (cpp.conlyopts if is_c else cpp.cxxopts) + copts,
        include_directories = cc.includes,
        quote_include_directories = cc.quote_includes,
        system_include_directories = cc.system_includes,
        framework_include_directories = cc.framework_includes,
        preprocessor_defines = depset(transitive = [cc.defines, cc.local_defines]),
    )
    return [
        cc_common.get_tool_for_action(feature_configuration = features, action_name = action),
    ] + cc_common.get_memory_inefficient_command_line(
        feature_configuration = features,
        action_name = action,
        variables = variables,
    )

def _analyse(ctx, toolchain, target, src):
    shard = ctx.actions.declare_file(
        "%s.http-tidy/%s.sarif" % (ctx.label.name, src.short_path.replace("../", "external/")),
    )
    arguments = ctx.actions.args()
    arguments.add("tu")
    arguments.add("-o", shard)
    arguments.add_all(["--root", ".", "--quiet", "--whole-command"])
    arguments.add(src)
    arguments.add("--")
    arguments.add_all(_command(ctx, toolchain, target, src))
    ctx.actions.run(
        executable = ctx.executable._http_tidy,
        arguments = [arguments],
        inputs = depset(
            [src],
            transitive = [
                target[CcInfo].compilation_context.headers,
                toolchain.all_files,
                # Every .clang-tidy and model has to be named here: what is not
                # an input is not in the sandbox.
                ctx.attr._config.files,
            ],
        ),
        outputs = [shard],
        mnemonic = "HttpTidy",
        progress_message = "http-tidy %s" % src.short_path,
    )
    return shard

def _aspect_impl(target, ctx):
    before = [
        dep[HttpTidyInfo].shards
        for dep in getattr(ctx.rule.attr, "deps", [])
        if HttpTidyInfo in dep
    ]
    own = []

    # Other people's repositories are not reported, as below third_party.
    if CcInfo in target and not ctx.label.workspace_name:
        toolchain = find_cpp_toolchain(ctx)
        own = [_analyse(ctx, toolchain, target, src) for src in _sources(ctx)]
    shards = depset(own, transitive = before)
    return [HttpTidyInfo(shards = shards), OutputGroupInfo(http_tidy = shards)]

http_tidy_aspect = aspect(
    implementation = _aspect_impl,
    attr_aspects = ["deps"],
    fragments = ["cpp"],
    toolchains = ["@bazel_tools//tools/cpp:toolchain_type"],
    attrs = {
        "_cc_toolchain": attr.label(default = Label("@bazel_tools//tools/cpp:current_cc_toolchain")),
        "_config": attr.label(default = Label("//ci/bazel:config")),
        "_http_tidy": attr.label(
            default = Label("//ci/bazel:http_tidy"),
            executable = True,
            cfg = "exec",
        ),
    },
)

def _report_impl(ctx):
    shards = depset(transitive = [dep[HttpTidyInfo].shards for dep in ctx.attr.deps])
    report = ctx.actions.declare_file(ctx.label.name + ".sarif")
    arguments = ctx.actions.args()
    arguments.add("merge")
    names = ctx.actions.args()
    names.add_all(shards)
    names.use_param_file("@%s", use_always = True)
    names.set_param_file_format("multiline")
    options = ctx.actions.args()
    options.add("-o", report)
    options.add("--fail-on", ctx.attr.fail_on)
    inputs = [shards]
    if ctx.file.baseline:
        options.add("--baseline", ctx.file.baseline)
        inputs.append(depset([ctx.file.baseline]))
    ctx.actions.run(
        executable = ctx.executable._http_tidy,
        arguments = [arguments, names, options],
        inputs = depset(transitive = inputs),
        outputs = [report],
        mnemonic = "HttpTidyMerge",
        progress_message = "http-tidy merge %s" % ctx.label,
    )
    return [DefaultInfo(files = depset([report]))]

http_tidy_report = rule(
    implementation = _report_impl,
    attrs = {
        "baseline": attr.label(allow_single_file = True),
        "deps": attr.label_list(aspects = [http_tidy_aspect]),
        "fail_on": attr.string(default = "warning", values = ["error", "warning", "note", "never"]),
        "_http_tidy": attr.label(
            default = Label("//ci/bazel:http_tidy"),
            executable = True,
            cfg = "exec",
        ),
    },
)
