-- Opens the draft of the environment variable DRAFT, reads its findings, applies a fix and "Mark as Sent", and saves.
-- Prints one JSON object; a step that does not happen within its time ends the editor with an error.

local function fail(step)
  io.stderr:write(step .. '\n')
  vim.cmd('cquit 1')
end

local function until_true(step, condition)
  if not vim.wait(30000, condition, 10) then fail(step .. ' did not happen') end
end

local function codes()
  return vim.tbl_map(function(diagnostic) return diagnostic.code end, vim.diagnostic.get(0))
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DRAFT))
until_true('spelling', function() return vim.tbl_contains(codes(), 'spelling') end)

local report = { found = {}, offered = {} }
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  local line = vim.api.nvim_buf_get_lines(0, diagnostic.lnum, diagnostic.lnum + 1, false)[1]
  table.insert(report.found, {
    code = diagnostic.code,
    source = diagnostic.source,
    text = line:sub(diagnostic.col + 1, diagnostic.end_col),
  })
end

-- The editor's own way to a fix, with the choice made by us.
local typo = vim.tbl_filter(function(each) return each.code == 'spelling' end, vim.diagnostic.get(0))[1]
vim.ui.select = function(items, options, choose)
  for _, item in ipairs(items) do table.insert(report.offered, (options.format_item(item))) end
  choose(items[1], 1)
end
vim.api.nvim_win_set_cursor(0, { typo.lnum + 1, typo.col })
vim.lsp.buf.code_action()
until_true('the fix', function() return not vim.tbl_contains(codes(), 'spelling') end)

vim.lsp.buf.execute_command({
  command = 'followup.server.markAsSent',
  arguments = { vim.uri_from_bufnr(0), '2026-11-19T09:12' },
})
until_true('mark as sent', function() return text():find('\nsent: 2026-11-19T09:12\n', 1, true) ~= nil end)

vim.cmd('silent write')
io.stdout:write(vim.fn.json_encode(report))
vim.cmd('qall!')
