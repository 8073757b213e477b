-- All that a user of Neovim 0.7 or newer needs in init.lua, with the command in place of the variables.
vim.opt.swapfile = false
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  pattern = '*.followup.md',
  callback = function(event)
    vim.bo[event.buf].filetype = 'followup'
    local client = vim.lsp.start_client({
      name = 'followup',
      cmd = { vim.env.NODE, vim.env.FOLLOWUP, 'lsp', '--stdio' },
      root_dir = vim.fn.getcwd(),
    })
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})
